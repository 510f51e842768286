import { formatDate } from '@/lib/shared/calendar';
import { bilingual, type Language } from '@/lib/shared/language';
import type { Beginning } from './rules';

const group = (people: number) => people.toLocaleString('ja-JP');

const beginningCopy = bilingual(
  {
    gate: (day: string) =>
      `受付票は${day}から使えます。多くの人が受け取り終わるのを待つことで、だれが使うのかを分からなくするためです。受け取る人が足りないときは、1週間ずつ延びます。`,
    hiding: (now: number, day: string, later: number) =>
      now < later
        ? `いま始めると、${group(now)}人の中に隠れます。${day}まで待つと、このままの調子ならおよそ${group(later)}人です。`
        : `いま始めると、${group(now)}人の中に隠れます。${day}まで待つと、その人数はもっと増えるかもしれません。`,
    counted: '人数は、受付票を受け取った人の数です（10人単位で切り捨て）。',
    wait: (day: string) => `${day}まで待つ（おすすめ）`,
    waitText: (day: string) =>
      `このページを閉じてください。${day}になったら、この端末で「はじめる」を開くと使えます。`,
    confidential:
      '利用できる人が100人に満たないため、ここでは「秘密厳守」をお約束します。まだ「匿名」とは呼びません。',
    begin: 'それでも、いまアカウントをつくる',
  },
  {
    gate: (day: string) =>
      `The tickets can be used from ${day}. Until then everybody collects, so that nobody can tell who uses them. If too few people collect, it takes a week longer.`,
    hiding: (now: number, day: string, later: number) =>
      now < later
        ? `If you begin now, you hide among ${group(now)} people. If you wait until ${day}, it will be about ${group(later)} if collecting goes on like this.`
        : `If you begin now, you hide among ${group(now)} people. If you wait until ${day}, it may be more.`,
    counted: 'These are people who have collected tickets, rounded down to ten.',
    wait: (day: string) => `Wait until ${day} (recommended)`,
    waitText: (day: string) =>
      `Please close this page. From ${day} on, open “Begin” on this device to use the tickets.`,
    confidential:
      'Fewer than 100 people can use this, so we promise confidentiality here and do not call it anonymous yet.',
    begin: 'Make an account now all the same',
  },
);

/** What a platform says that is too small to hide anybody. */
export const confidentialSentence = (language: Language): string => beginningCopy[language].confidential;

/** What the desk says about beginning: sentences, the choice that is preset, and whether the other one exists. Null: begin when you like. */
export type Advice = {
  sentences: string[];
  wait: { title: string; text: string };
  begin: string | null;
};

export function adviceOn(beginning: Beginning, language: Language): Advice | null {
  const copy = beginningCopy[language];
  if (beginning.kind === 'now') return null;
  const day = formatDate(beginning.kind === 'gate' ? beginning.from : beginning.until, language);
  const wait = { title: copy.wait(day), text: copy.waitText(day) };
  if (beginning.kind === 'gate') return { sentences: [copy.gate(day)], wait, begin: null };
  return {
    sentences: [copy.hiding(beginning.now, day, beginning.later), copy.counted],
    wait,
    begin: copy.begin,
  };
}
