import { addMinutes } from '@/lib/shared/calendar';
import { accepted, type Result, refused } from '@/lib/shared/result';

/** The meeting place opens so many minutes before the start … */
export const earlyMinutes = 10;
/** … whoever is not there so many minutes after the start did not come in time (the grace timer is the system's, not a person's) … */
export const graceMinutes = 10;
/** … and it closes so many minutes after the end. Source of all three: product.md, late rule. */
export const overtimeMinutes = 15;

export const sides = ['client', 'consultant'] as const;
export type Side = (typeof sides)[number];
export const outcomes = ['held', 'client_no_show', 'consultant_no_show'] as const;
export type Outcome = (typeof outcomes)[number];

/** What is known about a booking that was confirmed once. */
export type SessionFacts = {
  startsAt: Date;
  endsAt: Date;
  cancelled: boolean;
  arrivals: Record<Side, Date | null>;
  outcome: Outcome | null;
  /** Whether the consultant's record has been written. */
  recorded: boolean;
};

/** cancelled → upcoming → open (the meeting place can be entered) → unrecorded (nobody has said how it ended) → done, or record_missing. */
export type SessionState = 'cancelled' | 'upcoming' | 'open' | 'unrecorded' | 'record_missing' | 'done';

export function stateOf(facts: SessionFacts, now: Date): SessionState {
  if (facts.cancelled) return 'cancelled';
  if (facts.outcome) return facts.outcome === 'held' && !facts.recorded ? 'record_missing' : 'done';
  if (now < roomOpensAt(facts)) return 'upcoming';
  return now < roomClosesAt(facts) ? 'open' : 'unrecorded';
}

export const roomOpensAt = ({ startsAt }: Pick<SessionFacts, 'startsAt'>): Date =>
  addMinutes(startsAt, -earlyMinutes);
export const roomClosesAt = ({ endsAt }: Pick<SessionFacts, 'endsAt'>): Date =>
  addMinutes(endsAt, overtimeMinutes);
export const graceEndsAt = ({ startsAt }: Pick<SessionFacts, 'startsAt'>): Date =>
  addMinutes(startsAt, graceMinutes);

export type EntryRefusal = 'cancelled' | 'too_early' | 'too_late';

/** Whether the meeting place may be entered: from 10 minutes before the start until 15 minutes after the end, and not once an outcome stands. */
export function decideEntry(facts: SessionFacts, now: Date): Result<null, EntryRefusal> {
  if (facts.cancelled) return refused('cancelled');
  if (now < roomOpensAt(facts)) return refused('too_early');
  return facts.outcome || now >= roomClosesAt(facts) ? refused('too_late') : accepted(null);
}

/** Whole minutes by which a side came after the start; 0 when in time, null when it has not come. */
export function minutesLate(facts: SessionFacts, side: Side): number | null {
  const at = facts.arrivals[side];
  return at && Math.max(0, Math.floor((at.getTime() - facts.startsAt.getTime()) / 60_000));
}

export type OutcomeRefusal =
  | 'cancelled'
  | 'already_recorded'
  | 'not_started'
  | 'grace_running'
  | 'client_never_came'
  | 'consultant_never_came'
  | 'client_was_there'
  | 'consultant_was_late'
  | 'consultant_was_there';

/**
 * Whether an outcome may be recorded. Evidence is who came when, never anybody's word:
 * - `held`: after the start, and both sides came.
 * - `client_no_show`: after the grace timer, the consultant came before it ran out and the client did not.
 * - `consultant_no_show`: after the grace timer, and the consultant did not come before it ran out.
 * The same outcome again is accepted; another one is refused.
 */
export function decideOutcome(
  outcome: Outcome,
  facts: SessionFacts,
  now: Date,
): Result<null, OutcomeRefusal> {
  if (facts.cancelled) return refused('cancelled');
  if (facts.outcome) return facts.outcome === outcome ? accepted(null) : refused('already_recorded');
  if (now < facts.startsAt) return refused('not_started');
  if (outcome === 'held') return decideHeld(facts);
  if (now < graceEndsAt(facts)) return refused('grace_running');
  return outcome === 'client_no_show' ? decideClientNoShow(facts) : decideConsultantNoShow(facts);
}

function decideHeld({ arrivals }: SessionFacts): Result<null, OutcomeRefusal> {
  if (!arrivals.consultant) return refused('consultant_never_came');
  return arrivals.client ? accepted(null) : refused('client_never_came');
}

function decideClientNoShow(facts: SessionFacts): Result<null, OutcomeRefusal> {
  if (!cameInTime(facts, 'consultant')) return refused('consultant_was_late');
  return cameInTime(facts, 'client') ? refused('client_was_there') : accepted(null);
}

const decideConsultantNoShow = (facts: SessionFacts): Result<null, OutcomeRefusal> =>
  cameInTime(facts, 'consultant') ? refused('consultant_was_there') : accepted(null);

/** Whether a side entered before the grace timer ran out. */
export function cameInTime(facts: SessionFacts, side: Side): boolean {
  const at = facts.arrivals[side];
  return at !== null && at < graceEndsAt(facts);
}

/** Only the consultant's failure returns the credit; a client who did not come has used it. */
export const returnsCredit = (outcome: Outcome): boolean => outcome === 'consultant_no_show';
