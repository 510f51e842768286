import { clientDatabase } from '@/db/consultation/client';
import { contests } from '@/db/consultation/schema/booking';
import type { BookingId, ClientId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { findEvidence } from '../../session/evidence/queries';
import { returnCredit } from '../credit/commands';
import { inTurn } from '../turn/commands';
import { findContest } from './queries';
import { type ContestRefusal, decideContest } from './rules';

/**
 * Contests a recorded no-show of the client: one click, decided at once by who entered when. Upheld, the credit comes back in the same
 * transaction; both ends are kept as a fact beside the outcome, which stays as it was recorded. Again, it answers the same.
 */
export async function contestNoShow(
  client: ClientId,
  booking: BookingId,
  now: Date,
): Promise<Result<{ upheld: boolean }, ContestRefusal | 'unknown_booking'>> {
  const known = await findEvidence(clientDatabase(), 'client', client, booking);
  if (!known) return refused('unknown_booking');
  return inTurn(client, known.consultantId, async (tx) => {
    const earlier = await findContest(tx, booking);
    if (earlier) return accepted(earlier);
    const found = await findEvidence(tx, 'client', client, booking);
    if (!found) return refused('unknown_booking');
    const decision = decideContest(found.facts, now);
    if (!decision.ok) return decision;
    const { upheld } = decision.value;
    await tx.insert(contests).values({ bookingId: booking, at: now, upheld });
    if (upheld && found.creditHalfYear) await returnCredit(tx, client, found.creditHalfYear);
    return decision;
  });
}
