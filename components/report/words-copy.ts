import { bilingual } from '@/lib/shared/language';

/** The cloud of words of clients' own texts. */
export const wordsCopy = bilingual(
  {
    title: '自由記述のことば',
    finding: (count: number, floor: number) =>
      `${count}のことばが使われました。どれも、${floor}人以上が自分の文で使い、編集担当の2人が確かめたものです。`,
    note: '大きさは使った人の多さを3つに分けたものです。人数は示しません。あらかじめ決めたことば以外は載りません。',
    caption: '自由記述のことばと大きさ',
    size: '大きさ',
    sizes: ['小', '中', '大'],
    none: (floor: number) =>
      `${floor}人以上が使い、編集担当の2人が確かめたことばがないため、図は示しません。`,
  },
  {
    title: 'Words of the texts',
    finding: (count: number, floor: number) =>
      `Words used: ${count}. At least ${floor} people used each of them in their own text, and two editors checked it.`,
    note: 'Letters come in three sizes, larger where more people used the word. There are no numbers, and no word that is not on a fixed list.',
    caption: 'The words of the texts and their sizes',
    size: 'Size',
    sizes: ['small', 'medium', 'large'],
    none: (floor: number) =>
      `No word was used by at least ${floor} people and checked by two editors, so there is no cloud.`,
  },
);
