import { styles } from '@/lib/consultation/consultant/input';
import { genders, noWishes, timeBands, type Wishes } from '@/lib/consultation/matching/wish/rules';
import { changeOf, isSatisfied } from '@/lib/consultation/questionnaire/rules';
import { withheld } from '@/lib/shared/ballot';
import { type CompanyRequest, type Concern, concerns, scales } from '@/lib/shared/taxonomy';
import type { Choices } from '@/lib/wallet/ballots';
import type { Chance } from './chance';
import type { Held, Visit } from './life';
import type { Company } from './organizations';
import { messages, notes, recordTexts } from './records';

/** What clients of the demo ask of their companies; learning first, as in the survey. */
const requestWeights: readonly (readonly [CompanyRequest, number])[] = [
  ['learning_when_needed', 24],
  ['placement_by_wish', 15],
  ['evaluation_and_transfer_explained', 14],
  ['flexible_hours', 13],
  ['skills_by_role_shown', 11],
  ['candid_consultation', 9],
  ['consultation_opportunity', 7],
  ['side_jobs_allowed', 5],
  ['other', 2],
];

/** How a session left people: the change of a scale, as often as the weight says. */
type Weights = readonly (readonly [points: number, weight: number])[];
const lifted: Weights = [
  [-1, 1],
  [0, 5],
  [1, 8],
  [2, 3],
];
const steadied: Weights = [
  [-1, 2],
  [0, 9],
  [1, 6],
  [2, 1],
];
const unmoved: Weights = [
  [-1, 4],
  [0, 10],
  [1, 3],
];
const satisfactions: Weights = [
  [5, 9],
  [4, 8],
  [3, 3],
  [2, 1],
];

type Story = Pick<Visit, 'before'> & { held: Held & { after: NonNullable<Held['after']> } };

/** How a session of somebody from a company went: answers before and after, the consultant's record, and what is passed on. */
export function sessionOf(company: Company, chance: Chance): Story {
  const themes = themesOf(company, chance);
  const [first = 'other'] = themes;
  const before: Record<string, number> = {};
  const after: Record<string, number> = {};
  const lift = chance.pick([lifted, lifted, steadied, steadied, unmoved]);
  for (const scale of scales) {
    const start = 1 + chance.below(4);
    before[scale] = start;
    after[scale] = Math.min(5, Math.max(1, start + chance.weighted(lift)));
  }
  const satisfaction = chance.weighted(satisfactions);
  const message = chance.below(5) === 0 ? chance.pick(messages) : null;
  const privateNote = chance.below(6) === 0 ? chance.pick(notes) : null;
  const record = { ...recordTexts[first], themes, referral: null, privateNote };
  const answers = { scales: after, satisfaction };
  return {
    before: { scales: before, message },
    held: { record, after: answers, choices: choicesOf(first, before, answers, chance) },
  };
}

/** Answers to the five questions; most people leave gender and age open. */
export const wishesOf = (company: Company, chance: Chance): Wishes => ({
  ...noWishes,
  concerns: themesOf(company, chance),
  style: chance.pick(styles),
  timeBands: chance.below(2) === 0 ? [] : [chance.pick(timeBands)],
  gender: chance.below(4) === 0 ? chance.pick(genders) : null,
});

function themesOf({ themes }: Company, chance: Chance): Concern[] {
  const drawn = Array.from({ length: 1 + chance.below(3) }, () =>
    chance.weighted(concerns.map((concern) => [concern, themes[concern] ?? 0])),
  );
  return [...new Set(drawn)];
}

type After = NonNullable<Held['after']>;

function choicesOf(first: Concern, before: After['scales'], after: After, chance: Chance): Choices {
  const change = changeOf(before, after.scales);
  const yesNo = (yes: boolean): 'yes' | 'no' => (yes ? 'yes' : 'no');
  const told = <Bin>(bin: Bin) => (chance.below(20) === 0 ? withheld : bin);
  const theme = told(first);
  const satisfied = told(yesNo(isSatisfied(after.satisfaction)));
  return {
    organization: { theme, satisfied, change: change ? told(change.bin) : withheld },
    segment: { theme, satisfied, improved: change ? told(yesNo(change.improved)) : withheld },
    request: { request: told(chance.weighted(requestWeights)) },
  };
}
