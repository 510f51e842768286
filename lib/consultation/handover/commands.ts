import { eq } from 'drizzle-orm';
import { consultantDatabase, operatorDatabase } from '@/db/consultation/client';
import { consultants } from '@/db/consultation/schema/consultant';
import { outboxJobs } from '@/db/consultation/schema/plumbing';
import { enqueue } from '@/lib/outbox/queue';
import { addDays, dayIn } from '@/lib/shared/calendar';
import type { ConsultantId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { appendAudit } from '../audit/commands';
import { setDays } from '../availability/commands';
import { handOverBookings } from '../booking/consultant/commands';

/** Days for which a consultant who drops out takes no bookings: the longest absence there is. They end it on their page of days. */
const closedDays = 366;

/**
 * A consultant drops out: first no new booking is taken, so that none slips in, then every session to come is given up and offered to
 * others. Each session is a transaction of its own; what broke off is gone on with by a second call.
 */
export async function dropOut(
  consultant: ConsultantId,
  now: Date,
): Promise<{ cancelled: number; offered: number }> {
  const [row] = await consultantDatabase()
    .select({ zone: consultants.timeZone })
    .from(consultants)
    .where(eq(consultants.id, consultant));
  if (!row) return { cancelled: 0, offered: 0 };
  const startsOn = dayIn(now, row.zone);
  await setDays(consultant, { startsOn, endsOn: addDays(startsOn, closedDays - 1), hours: [] });
  return handOverBookings(consultant, now);
}

/**
 * An operator hands over the sessions of a consultant who cannot do it any more. The operator sees no session: the deed goes into the
 * log and to the worker at once, which does it. Asked again meanwhile it is done once. Refused: `unknown_consultant`.
 */
export function requestHandover(
  actor: string,
  consultant: ConsultantId,
  now: Date,
): Promise<Result<null, 'unknown_consultant'>> {
  return operatorDatabase().transaction(async (tx) => {
    const [row] = await tx
      .select({ id: consultants.id })
      .from(consultants)
      .where(eq(consultants.id, consultant));
    if (!row) return refused('unknown_consultant');
    await appendAudit(tx, { actor, action: 'bookings_handed_over', subject: consultant, detail: {} }, now);
    const job = {
      kind: 'hand_over',
      payload: { consultant },
      dedupe: `hand_over ${consultant}`,
      nextAt: now,
    };
    await enqueue(tx, outboxJobs, job);
    return accepted(null);
  });
}
