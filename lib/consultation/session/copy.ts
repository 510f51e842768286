import { bilingual } from '@/lib/shared/language';

/** Why the meeting place cannot be entered. */
export const entryCopy = bilingual(
  {
    unknown_booking: 'この予定は見つかりません。予定の一覧から開き直してください。',
    cancelled: 'この予定は取り消されています。',
    too_early: '面談室は、開始の10分前に開きます。',
    too_late: 'この面談は終わりました。面談室は閉じています。',
  },
  {
    unknown_booking: 'We cannot find this appointment. Please open it again from your list.',
    cancelled: 'This appointment has been cancelled.',
    too_early: 'The room opens 10 minutes before the start.',
    too_late: 'This session is over and the room is closed.',
  },
);

/** Why an outcome cannot be recorded. */
export const outcomeRefusalCopy = bilingual(
  {
    unknown_booking: 'この予定は見つかりません。「今日」から開き直してください。',
    cancelled: 'この予定は取り消されているので、結果は記録できません。',
    already_recorded: 'すでに別の結果が記録されています。結果は変えられません。',
    not_started: 'まだ始まっていません。開始時刻のあとで記録してください。',
    grace_running: '開始から10分間は相手を待ちます。10分が過ぎてから記録してください。',
    client_never_came: '相談者の入室が記録されていないので、「実施」にはできません。',
    consultant_never_came: 'あなたの入室が記録されていないので、「実施」にはできません。',
    client_was_there: '相談者は時間内に入室しています。「来なかった」にはできません。',
    consultant_was_late: 'あなたの入室が開始から10分を過ぎています。相談者を「来なかった」にはできません。',
    consultant_was_there: 'あなたは時間内に入室しています。「行けなかった」にはできません。',
  },
  {
    unknown_booking: 'We cannot find this appointment. Please open it again from Today.',
    cancelled: 'This appointment was cancelled, so it has no outcome.',
    already_recorded: 'Another outcome has been recorded. It cannot be changed.',
    not_started: 'The session has not begun. Record the outcome after its start.',
    grace_running: 'We wait 10 minutes for the other side. Record the outcome after that.',
    client_never_came: 'The client never entered the room, so the session cannot count as held.',
    consultant_never_came: 'You never entered the room, so the session cannot count as held.',
    client_was_there: 'The client came in time, so this is not a no-show.',
    consultant_was_late: 'You came more than 10 minutes late, so it cannot be the client’s no-show.',
    consultant_was_there: 'You came in time, so this cannot be your no-show.',
  },
);

export const outcomeCopy = bilingual(
  {
    held: '実施しました',
    client_no_show: '相談者が来ませんでした',
    consultant_no_show: '相談員が行けませんでした',
  },
  {
    held: 'Held',
    client_no_show: 'The client did not come',
    consultant_no_show: 'The consultant did not come',
  },
);

export const stateCopy = bilingual(
  {
    cancelled: '取り消し',
    upcoming: 'これから',
    open: '入室できます',
    unrecorded: '結果が未記録',
    record_missing: '記録がまだです',
    done: '完了',
  },
  {
    cancelled: 'Cancelled',
    upcoming: 'Upcoming',
    open: 'Room open',
    unrecorded: 'No outcome yet',
    record_missing: 'Record missing',
    done: 'Done',
  },
);

export const kindCopy = bilingual(
  { intake: '初回', follow_up: '2回目以降' },
  { intake: 'First session', follow_up: 'Follow-up' },
);
