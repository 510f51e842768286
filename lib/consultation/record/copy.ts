import { bilingual } from '@/lib/shared/language';

/** Why a record was not saved. */
export const recordRefusalCopy = bilingual(
  {
    unknown_booking: 'この予定は見つかりません。「今日」から開き直してください。',
    cancelled: 'この予定は取り消されているので、記録はできません。',
    not_held: '先に結果を「実施しました」にしてください。記録は、実施した面談だけに残します。',
    text_long: '4000文字以内で書いてください。保存はまだされていません。',
    themes_many: 'テーマは3つまで選べます。',
  },
  {
    unknown_booking: 'We cannot find this appointment. Please open it again from Today.',
    cancelled: 'This appointment was cancelled, so it has no record.',
    not_held: 'Set the outcome to “Held” first. Only sessions that were held have a record.',
    text_long: 'Please keep this to 4,000 characters. Nothing has been saved yet.',
    themes_many: 'Choose at most three themes.',
  },
);
