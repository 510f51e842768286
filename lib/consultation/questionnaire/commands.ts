import { clientDatabase } from '@/db/consultation/client';
import { questionnaires } from '@/db/consultation/schema/session';
import type { BookingId, ClientId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { findEvidence } from '../session/evidence/queries';
import { type AnswerRefusal, type Answers, decideAfter, decideBefore } from './rules';

type Outcome = Result<null, AnswerRefusal | 'unknown_booking'>;

/** Keeps what a client says before the session; it may be changed until the session has ended. The consultant reads it. */
export const answerBefore = (
  client: ClientId,
  booking: BookingId,
  answers: { scales: Answers; message: string | null },
  now: Date,
): Promise<Outcome> =>
  save(client, booking, { phase: 'before', ...answers, satisfaction: null, intention: null }, now);

/**
 * Keeps the same scales, the satisfaction and the intention to do what was agreed (1 … 5, or null when skipped) after the session. Nobody
 * but the client reads it.
 */
export const answerAfter = (
  client: ClientId,
  booking: BookingId,
  { intention = null, ...answers }: AfterAnswers,
  now: Date,
): Promise<Outcome> => save(client, booking, { phase: 'after', ...answers, intention, message: null }, now);

type AfterAnswers = { scales: Answers; satisfaction: number | null; intention?: number | null };

type Sheet = {
  phase: 'before' | 'after';
  scales: Answers;
  satisfaction: number | null;
  intention: number | null;
  message: string | null;
};

async function save(client: ClientId, booking: BookingId, sheet: Sheet, now: Date): Promise<Outcome> {
  const found = await findEvidence(clientDatabase(), 'client', client, booking);
  if (!found) return refused('unknown_booking');
  const decide = sheet.phase === 'before' ? decideBefore : decideAfter;
  const decision = decide(found.facts, now);
  if (!decision.ok) return decision;
  const { scales, satisfaction, intention, message } = sheet;
  await clientDatabase()
    .insert(questionnaires)
    .values({ bookingId: booking, ...sheet })
    .onConflictDoUpdate({
      target: [questionnaires.bookingId, questionnaires.phase],
      set: { scales, satisfaction, intention, message },
    });
  return accepted(null);
}
