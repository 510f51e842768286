/** Sentences of T14: each names somebody or tells of something that happened once. The numbers make each of them findable. */

const people = [
  '佐々木',
  '髙橋',
  '渡邉',
  '小鳥遊',
  'Anna Schmidt',
  '𠮷田',
  '斎藤課長',
  '長谷川部長',
  '五十嵐',
  'Nguyen',
];
const events = [
  '三月の第二工場の火事のあと、一人だけ残って片づけた',
  '去年の社長賞を断った',
  '双子が生まれて育休を四か月とった最初の男性だ',
  '札幌の支店を閉めたときの支店長だった',
  'won the patent for the blue hinge in 2019',
  '監査の前の晩に内部通報をした',
  '労働組合の書記長を今年から務めている',
  '大阪の展示会で倒れて救急車で運ばれた',
  '社内でただ一人の手話通訳士だ',
  'was the only one who moved from Berlin to Nagoya',
];

/** A word that stands nowhere else, so that even a cut or rewritten sentence would be found by it. */
export const markerOf = (index: number): string => `目印${String(index).padStart(4, '0')}番`;

export const sentenceOf = (index: number): string =>
  `${people[index % people.length]}は${events[Math.floor(index / people.length) % events.length]}（${markerOf(index)}）。`;

export const sentences = (from: number, count: number): string =>
  Array.from({ length: count }, (_, offset) => sentenceOf(from + offset)).join('');
