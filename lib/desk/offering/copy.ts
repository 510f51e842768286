import { bilingual } from '@/lib/shared/language';
import type { OfferingFault, OfferingKind } from './rules';

export const offeringKindCopy = bilingual(
  { training: '研修', e_learning: 'eラーニング', opening: '社内公募' } satisfies Record<OfferingKind, string>,
  { training: 'Training', e_learning: 'E-learning', opening: 'Opening inside' },
);

export const offeringFaultCopy = bilingual(
  {
    no_kind: '種類を選んでください。',
    no_title: '名前を入れてください。社員が探すときの手がかりになります。',
    title_long: '60文字以内で入力してください。',
    find_long: '200文字以内で入力してください。',
    has_link:
      'リンクやアドレスは載せられません。だれが見たかを会社が知る手がかりになるためです。「社内ポータルの研修の欄」のように、言葉で書いてください。',
    unreadable: '日付として読めません。年・月・日をすべて入れるか、すべて空にしてください。',
    before_start: '終わりの日が始まりより前です。2つの日付を確かめてください。',
    too_many: '載せられるのは30件までです。終わったものを消してから、もう一度お試しください。',
  } satisfies Record<OfferingFault['reason'] | 'too_many', string>,
  {
    no_kind: 'Please choose what it is.',
    no_title: 'Please give it a name, so that people can find it.',
    title_long: 'Please use at most 60 characters.',
    find_long: 'Please use at most 200 characters.',
    has_link:
      'Links and addresses cannot be published: they could tell the company who looked. Please say it in words, such as “under Training on the intranet”.',
    unreadable: 'We cannot read this date. Please fill in year, month and day, or leave all three empty.',
    before_start: 'It ends before it starts. Please check both dates.',
    too_many: 'There can be at most 30. Please remove what is over and try again.',
  },
);
