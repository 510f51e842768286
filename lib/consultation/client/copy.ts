import { bilingual, type Language } from '@/lib/shared/language';
import type { OpenRefusal } from './commands';
import type { TicketRefusal } from './rules';

export type AccountRefusal =
  | OpenRefusal
  | TicketRefusal
  | 'unknown_code'
  | 'broken'
  | 'offline'
  | 'bulletins_differ'
  | 'no_storage';

/** Why an account was not opened, a ticket not taken, a sign-in not possible. */
export const accountRefusalCopy: Record<Language, Record<AccountRefusal, string>> = bilingual(
  {
    nickname_short: 'ニックネームは2文字以上で入力してください。',
    nickname_long: 'ニックネームは20文字以内で入力してください。',
    nickname_odd: 'ニックネームに、表示できない文字があります。文字を選び直してください。',
    nickname_address: 'メールアドレスのような名前は、だれか分かるおそれがあります。別の名前にしてください。',
    no_tickets: 'この端末には使える受付票がありません。受付で受付票を受け取ってください。',
    known_code: 'この復元コードのアカウントは、もうあります。サインインしてください。',
    unknown_key: '相談の窓口が知らない受付票です。受付でもう一度受け取ってください。',
    too_early:
      'この受付票は、まだ使えません。多くの人が受け取り終わるのを待って、いっせいに使えるようになります。使える日は、受付の画面で確かめられます。',
    bulletins_differ:
      '受付・相談の窓口・集計の掲示が、同じものではありませんでした。あなただけに別の鍵が渡されるのを防ぐため、受付票は使っていません。しばらくしてから、開き直してください。続くようなら、使わずにお知らせください。',
    too_late: 'この受付票を使える期間は終わりました。受付で、いまの半年の受付票を受け取ってください。',
    forged: '受付票の印が正しくありません。何も変わっていません。受付でもう一度受け取ってください。',
    reused: 'この受付票はもう使われています。前につくったアカウントがあれば、サインインしてください。',
    unknown_code:
      'このコードのアカウントは見つかりません。コードを確かめるか、受付票からアカウントをつくってください。',
    broken:
      '内容を読み取れませんでした。何も変わっていません。ページを読み込み直して、もう一度お試しください。',
    offline: 'つながりませんでした。入力は残っています。電波のよい場所で、もう一度押してください。',
    no_storage: 'このブラウザにしまった受付票を読めません。プライベートモードをやめて、開き直してください。',
  },
  {
    nickname_short: 'Please choose a nickname of at least two characters.',
    nickname_long: 'Please choose a nickname of at most 20 characters.',
    nickname_odd: 'There is a character in the nickname that cannot be shown. Please choose another.',
    nickname_address: 'A nickname like an e-mail address might show who you are. Please choose another.',
    no_tickets: 'There is no ticket for today on this device. Please collect your tickets at the desk.',
    known_code: 'There is an account for this recovery code already. Please sign in.',
    unknown_key: 'This ticket is not known here. Please collect it again at the desk.',
    too_early:
      'This ticket cannot be used yet. It opens for everybody at once, when enough people have collected. The desk’s page says from which day on.',
    bulletins_differ:
      'The desk, the consultation and the report did not show the same bulletin. So that nobody can be given keys of their own, no ticket was used. Please open the page again in a while. If this goes on, please do not use the tickets and tell us.',
    too_late: 'The period of this ticket is over. Please collect this half-year’s tickets at the desk.',
    forged: 'The stamp on a ticket is not genuine. Nothing was changed. Please collect it again at the desk.',
    reused: 'This ticket has been used already. If you have an account, please sign in.',
    unknown_code:
      'There is no account for this code. Please check the code, or make an account from your tickets.',
    broken: 'This could not be read. Nothing was changed. Please reload the page and try again.',
    offline: 'We could not connect. What you entered is still here. Please press again.',
    no_storage:
      'The tickets in this browser cannot be read. Please leave private browsing and open the page again.',
  },
);
