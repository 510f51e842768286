import type { BookingId, ConsultantId } from '@/lib/shared/ids';
import type { SessionFacts, SessionState } from '../session/rules';
import type { SessionKind } from '../session/view';
import type { LateRule } from './rules';

/** A time that is really free: of the same consultant, or of another one at the same time. */
export type Alternative = {
  consultantId: ConsultantId;
  consultantName: string;
  startsAt: Date;
  /** Whether it is another consultant. */
  other: boolean;
  /** Organizations whose people this consultant must not meet; compared on the client's device. */
  conflictCodes: readonly string[];
};

/** A booking's answer: refusals carry up to three alternatives (none where another time would not help). */
export type Answer<Value, Reason extends string> =
  | { ok: true; value: Value }
  | { ok: false; reason: Reason; alternatives: readonly Alternative[] };

/** The same as it is decided: `near` has times close by where another time would help. */
export type Attempt<Value, Reason extends string> =
  | { ok: true; value: Value }
  | { ok: false; reason: Reason; near?: readonly Alternative[] };

export type Held = {
  holdId: BookingId;
  kind: SessionKind;
  startsAt: Date;
  endsAt: Date;
  heldUntil: Date;
};

/** What the confirming page shows. */
export type HoldView = {
  holdId: BookingId;
  consultantId: ConsultantId;
  consultantName: string;
  kind: SessionKind;
  startsAt: Date;
  /** Lengths to choose from, in minutes, the longest first. */
  lengths: readonly number[];
  state: 'held' | 'lapsed' | 'booked';
  heldUntil: Date | null;
  rule: LateRule;
  /** Sessions left of the credit that would pay this one, before it is booked; 0 when none would. */
  creditsLeft: number;
};

export type BookingView = {
  bookingId: BookingId;
  consultantId: ConsultantId;
  consultantName: string;
  kind: SessionKind;
  facts: SessionFacts;
  state: SessionState;
  rule: LateRule;
  /** Null unless it was cancelled. */
  cancelledLate: boolean | null;
  /** How a contest of a recorded no-show ended; null when there was none. */
  contested: { upheld: boolean } | null;
};
