import { desc } from 'drizzle-orm';
import { operatorDatabase } from '@/db/report/client';
import { releases } from '@/db/report/schema';
import type { Plan } from '@/lib/shared/bulletin';
import { dayIn } from '@/lib/shared/calendar';
import { type HalfYear, isHalfYear } from '@/lib/shared/half-year';
import { accepted, type Result } from '@/lib/shared/result';
import { type Spending, totalOf } from '../../budget/rules';
import { findBulletin } from '../../bulletin/queries';
import { type Period, periodOf } from '../../counter/rules';
import { type Audit, auditRelease } from '../../disclosure/rules';
import { loadSolver } from '../../solver/queries';
import type { Solver } from '../../solver/rules';
import { type Closing, type ClosingRefusal, readClosing } from '../closing/queries';
import { releaseDocumentSchema } from '../input';
import { composeRelease } from '../rules';
import { type Finding, findingsOf, isStillOpen } from './rules';

export type PeriodState =
  | { kind: 'open'; until: string }
  | { kind: 'ready' }
  | { kind: 'sealed'; number: number; hash: string; sealedOn: string };
export type PeriodView = { subject: string; halfYear: HalfYear; state: PeriodState };

/** Every half-year of every subject that has begun, the latest first. */
export async function listPeriods(now: Date): Promise<PeriodView[]> {
  const bulletin = findBulletin();
  if (!bulletin) return [];
  const sealed = await listSealed();
  return bulletin.keys
    .filter((key) => key.kind === 'voice' && key.ballot === 'organization' && key.acceptFrom <= dayIn(now))
    .flatMap((key) => {
      const period = key.subject === null ? null : periodOf(bulletin, key.subject, key.period);
      const name = { subject: key.subject ?? '', halfYear: key.period };
      return period ? [{ ...name, state: stateOf(name, period, sealed, dayIn(now)) }] : [];
    })
    .sort((a, b) => b.halfYear.localeCompare(a.halfYear) || a.subject.localeCompare(b.subject));
}

type SealedRow = { subject: string; halfYear: string; number: number; hash: string; text: string };

const listSealed = (): Promise<SealedRow[]> =>
  operatorDatabase()
    .select({
      subject: releases.subject,
      halfYear: releases.halfYear,
      number: releases.number,
      hash: releases.hash,
      text: releases.document,
    })
    .from(releases)
    .orderBy(desc(releases.number));

function stateOf(
  name: { subject: string; halfYear: string },
  { keys }: Period,
  sealed: readonly SealedRow[],
  today: string,
): PeriodState {
  const row = sealed.find((one) => one.subject === name.subject && one.halfYear === name.halfYear);
  if (row) {
    const { sealedOn } = releaseDocumentSchema.parse(JSON.parse(row.text));
    return { kind: 'sealed', number: row.number, hash: row.hash, sealedOn };
  }
  return isStillOpen(keys.lastDay, today) ? { kind: 'open', until: keys.lastDay } : { kind: 'ready' };
}

export type Outlook = {
  findings: Finding[];
  spending: Spending[];
  spent: number;
  /** Without the width of the narrowest cell: from true numbers it would be one. */
  audit: Omit<Audit, 'narrowest'>;
  /** Whether requests will stand in a cloud; null when the release has no requests to show. */
  cloud: boolean | null;
};

/** What an operator sees before sealing. No figure, and before the last day nothing at all: there is no live count. */
export type Preparation = PeriodView & {
  plan: Plan;
  /** Null while ballots come in and once it is sealed. */
  outlook: Result<Outlook, ClosingRefusal> | null;
};

/**
 * A half-year before it is sealed: its state, and when its ballots are in, what its release will hide and why, foreseen from the true
 * numbers without drawing noise. (The noise may hide a little more.) Null when there is no such period.
 */
export async function prepareRelease(
  subject: string,
  halfYear: string,
  now: Date,
): Promise<Preparation | null> {
  const bulletin = findBulletin();
  if (!bulletin || !isHalfYear(halfYear)) return null;
  const period = periodOf(bulletin, subject, halfYear);
  if (!period) return null;
  const name = { subject, halfYear };
  const state = stateOf(name, period, await listSealed(), dayIn(now));
  const view = { ...name, state, plan: period.plan };
  if (state.kind !== 'ready') return { ...view, outlook: null };
  const closing = await readClosing(operatorDatabase(), period, halfYear);
  if (!closing.ok) return { ...view, outlook: closing };
  return { ...view, outlook: accepted(outlookOf(closing.value, period, halfYear, await loadSolver())) };
}

function outlookOf(closing: Closing, { plan }: Period, halfYear: HalfYear, solve: Solver): Outlook {
  const { tally, budget, spent, spending, earlier } = closing;
  const blank = { number: 1, previousHash: '', salt: '', sealedOn: '', yearTotal: 0 };
  const composed = composeRelease({ ...blank, halfYear, plan, budget, tally }, () => 0);
  const foreseen = auditRelease(composed, earlier, solve);
  const { cells, dropped } = foreseen.audit;
  return {
    findings: findingsOf(foreseen),
    spending,
    spent: totalOf(spent),
    audit: { cells, dropped },
    cloud: foreseen.cloud?.shown ?? null,
  };
}
