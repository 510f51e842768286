import { addDays } from '@/lib/shared/calendar';
import { daysOfHalfYear, type HalfYear, halfYearOf } from '@/lib/shared/half-year';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { collectLeadDays } from '../key/rules';
import { lowestFloor } from '../plan/rules';

/** Headcount bands of the price list; the flat fee of a half-year depends on nothing else, so that no bill counts sessions. */
export const headcountBands = ['1-99', '100-299', '300-999', '1000-2999', '3000-9999', '10000-'] as const;
export type HeadcountBand = (typeof headcountBands)[number];

/** List price of a half-year in yen, without tax: what the form offers, not a limit. */
export const listFeeYen: Record<HeadcountBand, number> = {
  '1-99': 300_000,
  '100-299': 900_000,
  '300-999': 1_800_000,
  '1000-2999': 4_200_000,
  '3000-9999': 8_400_000,
  '10000-': 18_000_000,
};

/** Session tickets that a person may collect in a half-year. */
export const quotas = { least: 1, most: 12, usual: 4 } as const;

/**
 * People who must stand behind a published figure. Ten is the law of the house (as in the group analysis of the labour ministry's
 * stress check); a contract may raise it, no later contract may lower it again.
 */
export const floors = { least: lowestFloor, most: 100 } as const;

const fees = { least: 10_000, most: 1_000_000_000 } as const;

/** Terms of a contract from a half-year on, until a later contract of the organization begins. An old contract may name a band that the list no longer has. */
export type Terms = {
  firstHalfYear: HalfYear;
  headcountBand: string;
  feeYen: number;
  quota: number;
  floor: number;
};

export type ContractRefusal =
  | 'half_year_past'
  | 'half_year_too_far'
  | 'half_year_not_after_last'
  | 'collecting_begun'
  | 'fee_out_of_range'
  | 'quota_out_of_range'
  | 'floor_below_ten'
  | 'floor_too_high'
  | 'floor_lowered';

/**
 * Whether an organization may sign on `today` (local date). The first contract may begin in the running half-year. A later one must
 * begin before its half-year's tickets can be collected: somebody who collected four tickets could not collect the same batch again.
 */
export function decideContract(
  terms: Terms,
  earlier: readonly Terms[],
  today: string,
): Result<null, ContractRefusal> {
  const { firstHalfYear, feeYen, quota, floor } = terms;
  if (firstHalfYear < halfYearOf(today)) return refused('half_year_past');
  if (daysOfHalfYear(firstHalfYear).startsOn > addDays(today, 2 * 366)) return refused('half_year_too_far');
  if (earlier.some((known) => known.firstHalfYear >= firstHalfYear))
    return refused('half_year_not_after_last');
  if (earlier.length > 0 && today >= collectingFrom(firstHalfYear)) return refused('collecting_begun');
  if (outside(feeYen, fees)) return refused('fee_out_of_range');
  if (outside(quota, quotas)) return refused('quota_out_of_range');
  if (floor < floors.least) return refused('floor_below_ten');
  if (outside(floor, floors)) return refused('floor_too_high');
  return earlier.some((known) => known.floor > floor) ? refused('floor_lowered') : accepted(null);
}

const collectingFrom = (halfYear: HalfYear): string =>
  addDays(daysOfHalfYear(halfYear).startsOn, -collectLeadDays);

const outside = (value: number, { least, most }: { least: number; most: number }): boolean =>
  !Number.isInteger(value) || value < least || value > most;

/** The terms in force in a half-year: those of the latest contract that has begun by then. */
export const termsIn = (contracts: readonly Terms[], halfYear: HalfYear): Terms | null =>
  contracts
    .filter(({ firstHalfYear }) => firstHalfYear <= halfYear)
    .reduce<Terms | null>(
      (latest, next) => (latest && latest.firstHalfYear > next.firstHalfYear ? latest : next),
      null,
    );

/** Whether a headcount lies in a band of the list; a contract outside its band is still in force, the operator is told. */
export function isInBand(headcount: number, band: string): boolean {
  if (!/^\d+-\d*$/.test(band)) return true;
  const [least, most] = band.split('-').map(Number);
  return headcount >= (least ?? 0) && headcount <= (most || Number.POSITIVE_INFINITY);
}
