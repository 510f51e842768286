import { bilingual, type Language } from '@/lib/shared/language';

/** Why nothing was collected: what happened, why, and what to do. Reasons of the desk and of the wallet alike. */
export const collectRefusalCopy = bilingual(
  {
    unknown_key: '受付の情報が新しくなりました。ページを読み込み直して、もう一度押してください。',
    key_unknown: '受付の情報が新しくなりました。ページを読み込み直して、もう一度押してください。',
    not_yet: '受け取りの期間がまだ始まっていません。はじまる日に、もう一度お越しください。',
    closed: 'この半年の受け取りは終わりました。次の半年の分は、期間が始まると受け取れます。',
    not_yours: 'この受付票は、いまの所属では受け取れません。ページを読み込み直して、もう一度押してください。',
    wrong_number: '受け取れる枚数が変わりました。ページを読み込み直して、もう一度押してください。',
    malformed: '送られた内容を受付が読めませんでした。ページを読み込み直して、もう一度押してください。',
    another_batch:
      'この半年の受付票は、別の復元コードで受け取り済みです。そのときの復元コードを入力すると、同じ受付票がこの端末にも入ります。',
    code_needed:
      'この半年の受付票は受け取り済みですが、このブラウザの中にはありません。ほかの端末で受け取ったか、ブラウザのデータが消えたためです。そのときの復元コードを入力すると、同じ受付票が入ります。',
    not_this_wallet:
      'この端末には、ほかの方の受付票が入っています。混ざらないように、何も受け取りませんでした。ご自分の復元コードを入力するか、ご自分の端末で開いてください。',
    reissued_already:
      'この半年の受付票は、もう1回受け取り直しています。受け取り直したときの復元コードを入力してください。次の半年の受付票は、新しく受け取れます。',
    nothing_lost:
      '受け取り直すものがありません。ページを読み込み直して「受付票を受け取る」を押してください。',
    only_sessions: '声の票は受け取り直せません。',
    bad_signature:
      '受付の印が正しくありませんでした。受付票は受け取っていません。続くようなら、使わずにお知らせください。',
    bulletins_differ:
      '受付・相談の窓口・集計の掲示が、同じものではありませんでした。あなただけに別の鍵が渡されるのを防ぐため、何も受け取っていません。しばらくしてから、もう一度押してください。続くようなら、使わずにお知らせください。',
    offline:
      '受付につながりませんでした。失われたものはありません。電波のよい場所で、もう一度押してください。',
    signed_out: '受付のサインインが切れました。もう一度サインインしてください。失われたものはありません。',
    foreign: 'この画面からは受け取れません。受付のページを開き直してください。',
    broken: '受付が答えませんでした。失われたものはありません。少し待って、もう一度押してください。',
    no_storage:
      'このブラウザには受付票をしまえません。プライベートモードをやめるか、別のブラウザで開いてください。',
  },
  {
    unknown_key: 'The desk has news. Please reload the page and press again.',
    key_unknown: 'The desk has news. Please reload the page and press again.',
    not_yet: 'Collecting has not begun yet. Please come back on the first day.',
    closed:
      'Collecting for this half-year is over. The next half-year’s tickets come when its period begins.',
    not_yours:
      'These tickets do not go with your present department. Please reload the page and press again.',
    wrong_number: 'The number of tickets has changed. Please reload the page and press again.',
    malformed: 'The desk could not read what was sent. Please reload the page and press again.',
    another_batch:
      'This half-year’s tickets were collected with another recovery code. Enter that code, and the same tickets come to this device.',
    code_needed:
      'You have collected this half-year’s tickets, but they are not in this browser: it was on another device, or the data of this browser was cleared. Enter the recovery code you got then, and the same tickets come back.',
    not_this_wallet:
      'Somebody else’s tickets are on this device. So as not to mix them, nothing was collected. Enter your own recovery code, or use a device of your own.',
    reissued_already:
      'This half-year’s tickets have been collected anew once already. Please enter the recovery code of that time. The next half-year’s tickets can be collected anew.',
    nothing_lost: 'There is nothing to collect anew. Please reload the page and press “Collect the tickets”.',
    only_sessions: 'Voice tokens cannot be collected anew.',
    bad_signature:
      'The desk’s stamp was not genuine. No ticket was collected. If this goes on, please do not use the tickets and tell us.',
    bulletins_differ:
      'The desk, the consultation and the report did not show the same bulletin. So that nobody can be given keys of their own, nothing was collected. Please press again in a while. If this goes on, please do not use the tickets and tell us.',
    offline:
      'We could not reach the desk. Nothing is lost. Please press again where the connection is better.',
    signed_out: 'Your sign-in at the desk has ended. Please sign in again. Nothing is lost.',
    foreign: 'Tickets cannot be collected from this page. Please open the desk again.',
    broken: 'The desk did not answer. Nothing is lost. Please wait a little and press again.',
    no_storage:
      'This browser cannot keep tickets. Please leave private browsing, or open the page in another browser.',
  },
);

/** The sentence of a reason; an unknown one is treated as a desk that did not answer. */
export function collectSentence(reason: string, language: Language): string {
  const sentences: Readonly<Record<string, string>> = collectRefusalCopy[language];
  return sentences[reason] ?? collectRefusalCopy[language].broken;
}

/** Reasons after which a lost code may be what is the matter. */
export const mayHaveLostCode = (reason: string): boolean => ['another_batch', 'code_needed'].includes(reason);

/** Reasons after which the code of another device is what helps. */
export const asksForCode = (reason: string): boolean =>
  ['another_batch', 'code_needed', 'not_this_wallet', 'reissued_already'].includes(reason);
