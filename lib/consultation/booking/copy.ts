import { bilingual, type Language } from '@/lib/shared/language';
import { startRefusalCopy } from '../availability/copy';

/** Why nothing was held, booked or cancelled; reasons that are about the time itself are in the availability's copy. */
export const bookingRefusalCopy = bilingual(
  {
    unknown_consultant: 'この相談員は見つかりません。一覧から選び直してください。',
    unknown_hold: 'この時間の確認ページは見つかりません。時間を選び直してください。',
    hold_lapsed: '時間をおさえておく10分が過ぎました。下の時間から、もう一度選んでください。',
    already_booked: 'この時間の予約は、もう済んでいます。',
    length_wrong: '面談の長さを読み取れませんでした。選び直してください。',
    key_reused: 'この画面は、もう使われています。予定の一覧を確かめてから、時間を選び直してください。',
    no_credit: 'この日に使える回数が残っていません。回数が使える期間の日を選ぶか、受付で受け取ってください。',
    unknown_booking: 'この予定は見つかりません。予定の一覧から開き直してください。',
    already_cancelled: 'この予定は、もう取り消されています。',
    started: '面談が始まっているので、取り消しや変更はできません。',
    not_a_no_show: 'この面談は、異議を伝えられる記録になっていません。',
    contest_over: '面談から14日が過ぎたので、異議を伝えられません。',
    same_time: '同じ時間です。変更するときは、別の時間を選んでください。',
    unknown_offer: 'このお知らせは、もうありません。予定の一覧を確かめてください。',
    offer_over: 'このお知らせの期限が過ぎました。まだ空いていれば、下の時間から選べます。',
  },
  {
    unknown_consultant: 'We cannot find this consultant. Please choose one from the list.',
    unknown_hold: 'We cannot find this page. Please choose a time again.',
    hold_lapsed:
      'The ten minutes for which we kept this time are over. Please choose one of the times below.',
    already_booked: 'This time is booked for you already.',
    length_wrong: 'We could not read the length of the session. Please choose it again.',
    key_reused:
      'This page has been used already. Please look at your appointments, then choose a time again.',
    no_credit:
      'You have no session left for this day. Please choose a day on which you have one, or collect yours at the desk.',
    unknown_booking: 'We cannot find this appointment. Please open it again from your list.',
    already_cancelled: 'This appointment has been cancelled already.',
    started: 'The session has begun, so it cannot be changed or cancelled.',
    not_a_no_show: 'This session is not recorded in a way that can be contested.',
    contest_over: 'The session is more than 14 days ago, so its record cannot be contested any more.',
    same_time: 'That is the same time. Choose another one to move the session.',
    unknown_offer: 'This offer is not there any more. Please look at your appointments.',
    offer_over: 'This offer has ended. If the time is still open, you find it below.',
  },
);

/** The sentence of any refusal of a hold or a booking; null for a reason that is none (from an edited address). */
export function refusalText(reason: unknown, language: Language): string | null {
  const sentences = new Map(
    Object.entries({ ...startRefusalCopy[language], ...bookingRefusalCopy[language] }),
  );
  return sentences.get(String(reason)) ?? null;
}
