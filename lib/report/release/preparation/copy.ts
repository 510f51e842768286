import type { Plan } from '@/lib/shared/bulletin';
import { bilingual, type Language } from '@/lib/shared/language';
import { dimensionCopy, itemCopy } from '@/lib/shared/taxonomy-copy';
import type { HiddenReason } from '../input';
import type { SealRefusal } from '../rules';
import type { Finding } from './rules';

/** Why a release was not sealed, or cannot be. */
export const sealRefusalCopy = bilingual(
  {
    unknown_period: 'この半期は見つかりません。一覧から開き直してください。',
    already_sealed: 'すでに封印されています。封印した期間レポートは変えられません。',
    still_open: 'まだ声の票を受け付けている期間です。締切の翌日から封印できます。',
    counters_differ:
      '集計の合計が、使われた票の数と一致しません。何かが集計を書き換えたおそれがあるため、この半期は公開できません。技術の担当に連絡してください。',
    over_budget:
      'この年に使える秘匿の予算（ε 4.5）を超えるため、封印できません。次の年の期間レポートから公開できます。',
  } satisfies Record<SealRefusal, string>,
  {
    unknown_period: 'We cannot find this half-year. Please open it again from the list.',
    already_sealed: 'This release has been sealed already. A sealed release cannot be changed.',
    still_open: 'Ballots still come in. The release can be sealed from the day after the last one.',
    counters_differ:
      'The counters do not add up to the spent tokens. Something may have changed them, so this half-year cannot be released. Please tell the technical team.',
    over_budget:
      'This release would exceed the privacy budget of the year (ε 4.5), so it cannot be sealed. Releases go on with the next year.',
  },
);

const reasons = bilingual(
  {
    few_people: '答えた人が下限に足りないため',
    nearly_all: '対象者の80％を超える人が答え、全員のことのように読めてしまうため',
    complement: '引き算で、ほかの伏せた区分が分かってしまうため',
    wide: 'ばらつきが大きく、割合として示せないため',
    dimension_dropped: '示せる区分が残らないか、伏せた区分が計算で分かってしまうため',
  } satisfies Record<HiddenReason, string>,
  {
    few_people: 'fewer people answered than the floor asks for',
    nearly_all: 'more than 80 % of the people answered, so it would read as if it were everybody',
    complement: 'another hidden cell could be found by subtraction',
    wide: 'the figures vary too much to be shown as shares',
    dimension_dropped: 'no cell of it would be left to show, or a hidden one could be computed',
  },
);

const words = bilingual(
  {
    organization: '組織全体',
    sentence: (place: string, reason: string) => `${place}：${reason}、伏せます。`,
  },
  {
    organization: 'The organization as a whole',
    sentence: (place: string, reason: string) => `${place}: hidden, because ${reason}.`,
  },
);

/** A finding as a sentence: where, what, why. Cells are called by their labels in the plan. */
export function findingSentence({ place, reason }: Finding, plan: Plan, language: Language): string {
  const copy = words[language];
  const [group = '', ...rest] = place;
  const names = [groupName(group, language), ...rest.map((part) => partName(part, group, plan, language))];
  return copy.sentence(names.join(language === 'ja' ? '・' : ', '), reasons[language][reason]);
}

function groupName(group: string, language: Language): string {
  if (group === 'organization') return words[language].organization;
  if (group === 'requests') return itemCopy[language].request;
  const names: Readonly<Record<string, string>> = dimensionCopy[language];
  return names[group] ?? group;
}

function partName(part: string, group: string, plan: Plan, language: Language): string {
  const cells = plan.dimensions.find(({ dimension }) => dimension === group)?.cells ?? [];
  const item = part === 'themes' ? 'theme' : part;
  const items: Readonly<Record<string, string>> = itemCopy[language];
  return cells.find(({ id }) => id === part)?.label ?? items[item] ?? part;
}
