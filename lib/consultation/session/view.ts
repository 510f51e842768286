import type { HalfYear } from '@/lib/shared/half-year';
import type { BookingId } from '@/lib/shared/ids';
import type { Concern } from '@/lib/shared/taxonomy';
import type { Answers } from '../questionnaire/rules';
import type { SessionFacts } from './rules';

export type SessionKind = 'intake' | 'follow_up';

/** A session as its consultant sees it: a pseudonym, what the client wished to say, and the evidence. */
export type ConsultantSession = {
  bookingId: BookingId;
  kind: SessionKind;
  facts: SessionFacts;
  nickname: string;
  concerns: Concern[];
  style: string | null;
  /** Answers before the session; null when the client left them out. Answers after it never reach the consultant. */
  before: { scales: Answers; message: string | null } | null;
};

/** A session as its client sees it. */
export type ClientSession = {
  bookingId: BookingId;
  kind: SessionKind;
  facts: SessionFacts;
  consultantName: string;
  /** The half-year whose ballot this session belongs to. */
  halfYear: HalfYear | null;
};
