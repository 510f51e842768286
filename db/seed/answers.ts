import { genders, noWishes, timeBands, type Wishes } from '@/lib/consultation/matching/wish/rules';
import { changeOf, isSatisfied } from '@/lib/consultation/questionnaire/rules';
import { withheld } from '@/lib/shared/ballot';
import { type CompanyRequest, type Concern, scales } from '@/lib/shared/taxonomy';
import type { Choices } from '@/lib/wallet/ballots';
import type { Chance } from './chance';
import type { Held, Visit } from './life';
import type { Company } from './organizations';
import { messages, notes, recordTexts } from './records';

/** What clients of the demo ask of their companies; learning first, as in the survey. */
const requestWeights: Record<CompanyRequest, number> = {
  learning_when_needed: 24,
  placement_by_wish: 15,
  evaluation_and_transfer_explained: 14,
  flexible_hours: 13,
  skills_by_role_shown: 11,
  candid_consultation: 9,
  consultation_opportunity: 7,
  side_jobs_allowed: 5,
  other: 2,
};

/** How a session left people: the change of a scale, as often as the weight says. */
const moods = {
  lifted: { '-1': 1, '0': 5, '1': 8, '2': 3 },
  steadied: { '-1': 2, '0': 9, '1': 6, '2': 1 },
  unmoved: { '-1': 4, '0': 10, '1': 3 },
} as const;

type Story = Pick<Visit, 'before'> & { held: Held & { after: NonNullable<Held['after']> } };

/** How a session of somebody from a company went: answers before and after, the consultant's record, and what is passed on. */
export function sessionOf(company: Company, chance: Chance): Story {
  const themes = themesOf(company, chance);
  const [first = 'other'] = themes;
  const before: Record<string, number> = {};
  const after: Record<string, number> = {};
  const lift = moods[chance.weighted({ lifted: 9, steadied: 8, unmoved: 5 })];
  for (const scale of scales) {
    const start = 1 + chance.below(4);
    before[scale] = start;
    after[scale] = Math.min(5, Math.max(1, start + Number(chance.weighted(lift))));
  }
  const satisfaction = Number(chance.weighted({ 5: 9, 4: 8, 3: 3, 2: 1 }));
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
  style: chance.weighted({ listen: 4, sort_out: 4, advise: 3 }),
  timeBands: chance.below(2) === 0 ? [] : [chance.pick(timeBands)],
  gender: chance.below(4) === 0 ? chance.pick(genders) : null,
});

function themesOf({ themes }: Company, chance: Chance): Concern[] {
  const drawn = Array.from({ length: 1 + chance.below(3) }, () => chance.weighted(themes));
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
