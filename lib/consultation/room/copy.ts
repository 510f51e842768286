import { bilingual } from '@/lib/shared/language';

/** The words before and after a talk. */
export const roomPageCopy = bilingual(
  {
    title: '面談室',
    lobby: '入る前に',
    quiet: '周りに人がいませんか',
    quietMore:
      '画面が見えない場所、声をかけられない場所を選んでください。声を出しにくければ、文字だけでも話せます。途中で席を外しても、時間内なら戻れます。',
    unstored:
      '話した声と文字は、二人のあいだだけを流れ、どこにも保存されません。相手にあなたの接続元は分かりません。',
    evidence: '入室した時刻だけを記録します。来なかったかどうかを、言い分ではなく時刻で決めるためです。',
    opensAt: (time: string) => `${time}になると、このページで入室できます。そのまま待っていて構いません。`,
    backToBookings: '予定の一覧へ',
    backToToday: '「今日」へ戻る',
    toAfter: '面談のあとの質問へ',
    toRecord: '結果と記録へ',
  },
  {
    title: 'Room',
    lobby: 'Before you enter',
    quiet: 'Is anybody around you?',
    quietMore:
      'Choose a place where nobody sees your screen or speaks to you. If you cannot speak aloud, you can talk in writing only. You may leave and come back until the end.',
    unstored:
      'Voice and text pass between the two of you only and are stored nowhere. The other side does not learn where you connect from.',
    evidence:
      'Only the time of your arrival is kept, so that a no-show rests on times and not on anybody’s word.',
    opensAt: (time: string) => `You can enter on this page from ${time} on. You may leave it open and wait.`,
    backToBookings: 'To your appointments',
    backToToday: 'Back to Today',
    toAfter: 'To the questions after the session',
    toRecord: 'To outcome and record',
  },
);
