import { bilingual, type Language } from '@/lib/shared/language';

const problemCopy = bilingual(
  {
    no_wallet:
      'この端末に受付票がありません。受付票を受け取った端末で開くか、受付で復元コードを入力して受け取り直してください。',
    no_tokens:
      'この半年の声の票が端末にありません。受付でもう一度受け取ってください。前に受け取った票は、復元コードがあれば戻ります。',
    not_held: '相談員の記録がまだです。記録されたあとで、もう一度ためしてください。',
    closed: 'この半年の受け付けは終わりました。何も渡していません。',
    not_yet: 'この半年の受け付けはまだ始まっていません。',
    signed_out: 'サインインの時間が切れました。サインインし直して、もう一度ためしてください。',
    offline:
      '接続が切れました。渡し終わった声の票は無駄になりません。接続を確かめて、もう一度ためしてください。',
    bulletins_differ:
      '受付・相談の窓口・集計の掲示が、同じものではありませんでした。あなただけに別の鍵が渡されるのを防ぐため、何も渡していません。しばらくしてから、もう一度ためしてください。続くようなら、渡さずにお知らせください。',
    another_batch:
      '別の復元コードで受け取った票が、この半年にすでに使われています。最初の復元コードを使った端末で開いてください。',
    bad_signature:
      '受け取った署名が正しくありませんでした。何も渡していません。しばらくしてからためしてください。',
    broken:
      '渡せませんでした。渡し終わった声の票は無駄になりません。しばらくしてから、もう一度ためしてください。',
  },
  {
    no_wallet:
      'There are no tickets on this device. Open this page on the device that collected them, or enter your recovery code at the desk.',
    no_tokens:
      'This half-year’s voice tokens are not on this device. Please collect again at the desk; your recovery code brings them back.',
    not_held: 'Your consultant has not recorded the session yet. Please try again afterwards.',
    closed: 'This half-year is closed. Nothing was passed on.',
    not_yet: 'This half-year has not opened yet.',
    signed_out: 'Your sign-in has ended. Please sign in and try again.',
    offline: 'The connection was lost. What was given stays given. Check your connection and try again.',
    bulletins_differ:
      'The desk, the consultation and the report did not show the same bulletin. So that nobody can be given keys of their own, nothing was passed on. Please try again in a while. If this goes on, please tell us.',
    another_batch:
      'Tickets of another recovery code were used in this half-year. Please open this page on the device of the first one.',
    bad_signature: 'The signature we received is not right. Nothing was passed on. Please try again later.',
    broken: 'This could not be passed on. What was given stays given. Please try again later.',
  },
);

type Problem = keyof (typeof problemCopy)['ja'];
const isProblem = (reason: string): reason is Problem => Object.hasOwn(problemCopy.ja, reason);

/** Why ballots were not, or not all, given; any reason of any wing has a sentence. */
export const ballotProblem = (reason: string, language: Language): string =>
  problemCopy[language][isProblem(reason) ? reason : 'broken'];
