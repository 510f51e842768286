import { bilingual } from '@/lib/shared/language';

/** Why a week of hours was not saved. */
export const weekRefusalCopy = bilingual(
  {
    end_before_start: '終わりの時刻が始まりより前になっています。終わりを後の時刻に直してください。',
    hours_overlap: '同じ曜日の時間帯が重なっています。重ならないように直してください。',
    too_many_hours: '1日に入れられる時間帯は6つまでです。つなげられる時間帯をまとめてください。',
    clock_wrong:
      '時刻を読み取れませんでした。「9:00」のように入力してください。終わりは「24:00」も使えます。',
    settings_wrong: '設定を読み取れませんでした。選び直してください。',
  },
  {
    end_before_start: 'An end lies before its start. Please choose a later end.',
    hours_overlap: 'Two intervals of one weekday overlap. Please separate them.',
    too_many_hours: 'A day takes at most six intervals. Please join those that touch.',
    clock_wrong: 'We could not read a time. Please write it like 9:00; an end may be 24:00.',
    settings_wrong: 'We could not read the settings. Please choose them again.',
  },
);

/** Why a time cannot be booked. */
export const startRefusalCopy = bilingual(
  {
    too_soon: 'この時間は、相談員が受け付ける期限を過ぎました。別の時間を選んでください。',
    too_far: 'この時間は、まだ受け付けていません。もう少し近い日を選んでください。',
    licence_expires: 'この時間は、相談員の資格の有効期限より後です。期限までの時間を選んでください。',
    outside_hours: 'この時間は、相談員の受付時間の外です。一覧から選び直してください。',
    slot_taken: 'この時間は、先にほかの方の予約が入りました。近い時間をご覧ください。',
    day_full: 'この日は、相談員の1日の上限に達しました。別の日を選んでください。',
    week_full: 'この週は、相談員の1週間の上限に達しました。別の週の日を選んでください。',
    client_busy: 'この時間には、あなたの別の予定があります。別の時間を選んでください。',
  },
  {
    too_soon: 'This time is too close: the consultant no longer takes it. Please choose another time.',
    too_far: 'This time is not open yet. Please choose a day that is closer.',
    licence_expires:
      'This time lies after the end of the consultant’s licence. Please choose an earlier one.',
    outside_hours: 'This time is outside the consultant’s hours. Please choose one from the list.',
    slot_taken: 'Somebody else has booked this time first. Please look at the nearest open times.',
    day_full: 'The consultant’s limit for this day is reached. Please choose another day.',
    week_full: 'The consultant’s limit for this week is reached. Please choose a day of another week.',
    client_busy: 'You have another appointment at this time. Please choose another time.',
  },
);
