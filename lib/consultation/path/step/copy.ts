import { bilingual } from '@/lib/shared/language';
import type { Progress, StepRefusal, StepSize } from '../rules';

export const sizeCopy = bilingual(
  { minutes_15: '15分でできる', week_1: '1週間でできる', months_3: '3か月かける' } satisfies Record<
    StepSize,
    string
  >,
  { minutes_15: '15 minutes', week_1: 'a week', months_3: 'three months' },
);

export const progressCopy = bilingual(
  { not_yet: 'まだこれから', begun: '始めた', done: 'やり終えた' } satisfies Record<Progress, string>,
  { not_yet: 'Not yet', begun: 'Begun', done: 'Done' },
);

export const stepRefusalCopy = bilingual(
  {
    no_text: 'することを書いてください。',
    text_long: '200文字以内で書いてください。',
    no_size: '大きさを選んでください。',
    day_unreadable: '日付として読めません。年・月・日をすべて入れるか、すべて空にしてください。',
    day_past: '過ぎた日です。今日からあとの日を入れてください。',
    too_many: '一歩は50件までです。終わったものを消してから、もう一度お試しください。',
  } satisfies Record<StepRefusal, string>,
  {
    no_text: 'Please write what you want to do.',
    text_long: 'Please use at most 200 characters.',
    no_size: 'Please choose how big it is.',
    day_unreadable: 'We cannot read this date. Please fill in year, month and day, or leave all three empty.',
    day_past: 'This day has passed. Please choose today or a later day.',
    too_many: 'There can be at most 50 steps. Please remove what is over and try again.',
  },
);
