import { sql } from 'drizzle-orm';
import type { ConsultationClientDatabase } from '@/db/consultation/client';
import { preparedOn } from '@/db/prepared';
import { type BookingId, type ClientId, type ConsultantId, consultantId } from '@/lib/shared/ids';
import { type Result, refused } from '@/lib/shared/result';
import { ruleInput } from '../input';
import { type CancelRefusal, decideCancel } from '../rules';
import { type Changed, untilItStands } from '../turn/commands';
import { findForCancel } from './queries';

/**
 * Cancels a client's own booking by the rule that was frozen into it; the time is free at once. In time, the credit comes back in the
 * same transaction; late, it stays used. Refused: `unknown_booking`, `already_cancelled`, `started`.
 */
export const cancelBooking = (client: ClientId, booking: BookingId, now: Date): Promise<Answer> =>
  untilItStands(client, (db) => cancel(db, { client, booking }, now));

type Answer = Result<{ late: boolean }, CancelRefusal | 'unknown_booking'>;
type Wish = { client: ClientId; booking: BookingId };

async function cancel(db: ConsultationClientDatabase, wish: Wish, now: Date): Promise<Answer | Changed> {
  const found = await findForCancel(db, wish);
  const consultant = consultantId(found?.consultant);
  if (!found || !consultant) return refused('unknown_booking');
  const startsAt = found.during.from;
  const facts = { startsAt, cancelled: found.cancelledAt !== null, rule: ruleInput.parse(found.rule) };
  const decision = decideCancel(facts, now);
  if (!decision.ok) return decision;
  const { late } = decision.value;
  return (await writeCancel(db, wish, { consultant, startsAt, late }, now))
    ? decision
    : { changed: consultant };
}

const cancelInOneCall = preparedOn((db: ConsultationClientDatabase) =>
  db
    .select({ done: sql<boolean>`done` })
    .from(
      sql`cancel_booking(${sql.placeholder('booking')}, ${sql.placeholder('client')}, ${sql.placeholder('consultant')},
        ${sql.placeholder('startsAt')}, ${sql.placeholder('late')}, ${sql.placeholder('now')}) as done`,
    )
    .prepare('cancel_booking'),
);

async function writeCancel(
  db: ConsultationClientDatabase,
  { client, booking }: Wish,
  { consultant, startsAt, late }: { consultant: ConsultantId; startsAt: Date; late: boolean },
  now: Date,
): Promise<boolean> {
  const values = {
    client,
    booking,
    consultant,
    startsAt: startsAt.toISOString(),
    late,
    now: now.toISOString(),
  };
  const [row] = await cancelInOneCall(db).execute(values);
  return row?.done === true;
}
