import { type Bulletin, bulletinSchema } from '@/lib/shared/bulletin';
import { canonicalJson } from '@/lib/shared/canonical';
import { daysOfHalfYear, isHalfYear } from '@/lib/shared/half-year';
import { promiseTo } from '../gate/rules';

/** What the bulletin is written from, as the desk's tables have it. */
export type Tables = {
  keys: object[];
  organizations: { code: string; pool: string | null; mailDomains: string[] }[];
  plans: { document: unknown }[];
  programmes: object[];
  offerings: { startsOn: string | null; endsOn: string | null }[];
  collected: { halfYear: string; wallets: number }[];
  lastVersion: number;
  /** People on all rosters. */
  people: number;
};

/**
 * The next bulletin, from the desk's tables and the day. What the schema does not name (such as the values that a plan's cell covers)
 * does not get in.
 */
export function composeBulletin(tables: Tables, issuedOn: string): Bulletin {
  return bulletinSchema.parse({
    version: tables.lastVersion + 1,
    issuedOn,
    halfYears: tables.collected
      .map(({ halfYear }) => halfYear)
      .filter(isHalfYear)
      .map((code) => ({ code, ...daysOfHalfYear(code) })),
    organizations: tables.organizations,
    keys: tables.keys,
    collected: tables.collected,
    promise: promiseTo(tables.people),
    refusedMailDomains: [...new Set(tables.organizations.flatMap((one) => one.mailDomains))].sort(),
    plans: tables.plans.map(({ document }) => document),
    programmes: tables.programmes,
    offerings: tables.offerings.filter((offering) => !isOver(offering, issuedOn)),
  });
}

type Dated = { startsOn: string | null; endsOn: string | null };

const isOver = ({ startsOn, endsOn }: Dated, today: string): boolean => {
  const last = endsOn ?? startsOn;
  return last !== null && last < today;
};

/** Whether two bulletins say the same, apart from their numbers and days. */
export const saysTheSame = (a: Bulletin, b: Bulletin): boolean =>
  canonicalJson({ ...a, version: 0, issuedOn: '' }) === canonicalJson({ ...b, version: 0, issuedOn: '' });
