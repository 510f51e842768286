import type { Wishes } from '@/lib/consultation/matching/wish/rules';
import type { Answers } from '@/lib/consultation/questionnaire/rules';
import type { RecordEntry } from '@/lib/consultation/record/input';
import type { HalfYear } from '@/lib/shared/half-year';
import type { Choices } from '@/lib/wallet/ballots';

/**
 * A person's way through the demo, decided beforehand and then walked through the product's own commands. Plain data, so that it can be
 * handed to another thread; instants are ISO texts.
 */
export type Life = {
  /** Company address at the desk; the consultation never sees it. */
  email: string;
  /** Public code of the organization, which stays in the wallet. */
  organization: string;
  nickname: string;
  /** Answers to the five questions. */
  wishes: Wishes;
  visits: Visit[];
};

/** One session of a half-year: collecting, redeeming, booking, and as much of the rest as has happened. */
export type Visit = {
  halfYear: HalfYear;
  consultant: string;
  /** When tickets are redeemed and the time is booked. */
  bookedAt: string;
  startsAt: string;
  before: { scales: Answers; message: string | null } | null;
  /** Null while the session is still to come. */
  held: Held | null;
};

export type Held = {
  /** Null where the consultant has not yet said how it went. */
  record: RecordEntry | null;
  after: { scales: Answers; satisfaction: number } | null;
  /** What the client passes on; null for whoever keeps it for later. */
  choices: Choices | null;
};
