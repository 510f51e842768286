import { bilingual } from '@/lib/shared/language';
import type { ProgrammeDay, ProgrammeFault, Purpose } from './rules';

export const purposeCopy = bilingual(
  {
    performance: '仕事の成果を高める',
    motivation: '意欲を高める',
    engagement: '会社とのつながりを強める',
    retention: '長く働き続けてもらう',
    other: 'そのほか',
  } satisfies Record<Purpose, string>,
  {
    performance: 'Raise performance',
    motivation: 'Raise motivation',
    engagement: 'Strengthen engagement',
    retention: 'Keep people',
    other: 'Something else',
  },
);

export const programmeDayCopy = bilingual(
  { briefing: '説明会の日', training: '研修の日', followUp: 'ふり返りの日' } satisfies Record<
    ProgrammeDay,
    string
  >,
  { briefing: 'Day of the briefing', training: 'Day of the training', followUp: 'Day of the follow-up' },
);

/** What is wrong with a programme, and what to do. */
export const programmeFaultCopy = bilingual(
  {
    no_purpose: '目的を1つ以上選んでください。あとで効果をふり返るときの物差しになります。',
    unknown_layer: '名簿にない階層が選ばれています。階層を選び直してください。',
    no_answer: '勤務時間として扱うかどうかを選んでください。',
    unreadable: '日付として読めません。年・月・日をすべて入れるか、すべて空にしてください。',
    outside: 'この半期から離れすぎています。前後3か月までの日付を入れてください。',
    before_briefing: 'ふり返りが説明会より前です。2つの日付を確かめてください。',
    too_long: '400文字以内で入力してください。',
    not_plannable: 'この半期の計画は変えられません。いまの半期か、次の半期を選んでください。',
  } satisfies Record<ProgrammeFault['reason'] | 'not_plannable', string>,
  {
    no_purpose: 'Please choose at least one purpose. It is what you will look back on.',
    unknown_layer: 'A layer was chosen that is not on the roster. Please choose again.',
    no_answer: 'Please choose whether sessions count as working time.',
    unreadable: 'We cannot read this date. Please fill in year, month and day, or leave all three empty.',
    outside: 'This is too far from the half-year. Please choose a day up to three months before or after it.',
    before_briefing: 'The follow-up is before the briefing. Please check both dates.',
    too_long: 'Please use at most 400 characters.',
    not_plannable: 'The plan of this half-year cannot be changed. Please choose the current or the next one.',
  },
);
