import type { Plan } from '@/lib/shared/bulletin';
import type { HalfYear } from '@/lib/shared/half-year';
import { type Budget, spendingOf, yearlyLimit } from '../budget/rules';
import type { Histogram, Tally } from '../counter/rules';
import { addNoise, type Draw, type Noisy } from '../estimate/rules';
import { decimal, type Ratio } from '../noise/rules';
import { decideCells, decideGroup, type Group } from '../suppression/rules';
import { cloudOf } from './cloud/rules';
import { changeFigure, peopleFigure, requestsFigure, shareFigure, themesFigure } from './figure/rules';
import type { Cell, DimensionPart, HiddenReason, ReleaseDocument } from './input';

/** Why a half-year is not sealed. */
export type SealRefusal =
  | 'unknown_period'
  | 'already_sealed'
  | 'still_open'
  | 'counters_differ'
  | 'over_budget';

/** What a document is composed from. */
export type ReleaseFacts = {
  number: number;
  previousHash: string;
  salt: string;
  halfYear: HalfYear;
  sealedOn: string;
  plan: Plan;
  budget: Budget;
  /** ε of the year, this release included. */
  yearTotal: number;
  tally: Tally;
};

/** Themes that a cell names. */
const themesOfCell = 3;

/**
 * The sealed document of a half-year: noise on every counter, then the floor, the complement and the clamps. Pure: the randomness is in
 * `draw`, which is asked once for every bin. Whatever is hidden is decided here and by nobody's hand.
 */
export const composeRelease = (facts: ReleaseFacts, draw: Draw): ReleaseDocument =>
  drawRelease(facts, draw).document;

/** The document, and beside it the requests of the year with their noise, which the pooled cloud of small organizations is made of. */
export function drawRelease(
  facts: ReleaseFacts,
  draw: Draw,
): { document: ReleaseDocument; noisyRequests: Histogram | null } {
  const { plan, budget, tally } = facts;
  const { floor, headcount } = plan;
  const whole = addNoise(tally.organization, budget.organization, draw);
  const reason = decideGroup(groupOf(whole, headcount), floor);
  const asked = tally.requests && budget.requests && addNoise(tally.requests, budget.requests, draw);
  const requests = asked && requestsFigure(asked, headcount, floor);
  const document = {
    ...headOf(facts),
    usage: peopleFigure(whole, reason, floor),
    organization: {
      themes: themesFigure(whole.items.theme, reason, floor),
      satisfied: shareFigure(whole.items.satisfied, 'yes', reason, floor),
      change: changeFigure(whole.items.change, reason, floor),
    },
    requests,
    cloud: requests && asked && cloudOf(requests, asked.people, plan.tier),
    segments: segmentsOf(facts, draw),
  };
  return { document, noisyRequests: asked?.items.request?.noisy ?? null };
}

function headOf({ number, previousHash, salt, halfYear, sealedOn, plan, budget, yearTotal }: ReleaseFacts) {
  const spent = new Map(spendingOf(budget, halfYear).map(({ purpose, epsilon }) => [purpose, epsilon]));
  return {
    version: 4 as const,
    number,
    previousHash,
    salt,
    subject: plan.subject,
    halfYear,
    year: plan.year,
    tier: plan.tier,
    floor: plan.floor,
    headcount: plan.headcount,
    plan: plan.hash,
    sealedOn,
    epsilon: {
      organization: decimal(budget.organization),
      segments: spent.get('segments') ?? null,
      requests: spent.get('requests') ?? null,
      yearTotal,
      limit: yearlyLimit,
    },
  };
}

/** A dimension of the plan that has no budget this year is dropped, like one that would show too little. */
function segmentsOf({ plan, budget, tally }: ReleaseFacts, draw: Draw): DimensionPart[] | null {
  const { segments } = budget;
  if (segments === null) return null;
  return tally.segments.map(({ dimension, cells }) => {
    const epsilon = segments.find((part) => part.dimension === dimension)?.epsilon;
    return epsilon ? dimensionOf(dimension, cells, epsilon, plan.floor, draw) : dropped(dimension);
  });
}

type TallyCells = Tally['segments'][number]['cells'];

function dimensionOf(
  dimension: DimensionPart['dimension'],
  cells: TallyCells,
  epsilon: Ratio,
  floor: number,
  draw: Draw,
): DimensionPart {
  const noisy = cells.map(({ counted, ...cell }) => ({ cell, noisy: addNoise(counted, epsilon, draw) }));
  const decisions = decideCells(
    noisy.map(({ cell, noisy }) => groupOf(noisy, cell.headcount)),
    floor,
  );
  if (decisions === null) return dropped(dimension);
  const shown = noisy.map(({ cell, noisy }, index) => cellOf(cell, noisy, decisions[index] ?? null, floor));
  return { dimension, dropped: null, cells: shown };
}

const dropped = (dimension: DimensionPart['dimension']): DimensionPart => ({
  dimension,
  dropped: 'dimension_dropped',
  cells: [],
});

const cellOf = (
  { id, label, headcount }: Omit<TallyCells[number], 'counted'>,
  noisy: Noisy,
  reason: HiddenReason | null,
  floor: number,
): Cell => ({
  id,
  label,
  headcount,
  people: peopleFigure(noisy, reason, floor),
  themes: themesFigure(noisy.items.theme, reason, floor, themesOfCell),
  satisfied: shareFigure(noisy.items.satisfied, 'yes', reason, floor),
  improved: shareFigure(noisy.items.improved, 'yes', reason, floor),
});

const groupOf = ({ ballots, people }: Noisy, headcount: number): Group => ({
  truth: ballots,
  noisy: people,
  headcount,
});
