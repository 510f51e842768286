import { eq } from 'drizzle-orm';
import type { ConsultationClientDatabase } from '@/db/consultation/client';
import { bookings, cancellations } from '@/db/consultation/schema/booking';
import { type BookingId, bookingId, type ClientId } from '@/lib/shared/ids';
import { type Result, refused } from '@/lib/shared/result';
import type { Evidence } from '../../../session/evidence/queries';
import { returnCredit, takeCredit } from '../../credit/commands';
import { lateRule } from '../../rules';

export type Times = { during: { from: Date; to: Date }; blocked: { from: Date; to: Date } };

/** In time: the same booking at another time, paid by the credit of its new day. */
export async function shift(
  tx: ConsultationClientDatabase,
  found: Evidence,
  times: Times,
): Promise<BookingId> {
  if (found.creditHalfYear) await returnCredit(tx, found.clientId, found.creditHalfYear);
  const creditHalfYear = await pay(tx, found.clientId, times.during.from);
  await tx
    .update(bookings)
    .set({ ...times, creditHalfYear, rule: lateRule })
    .where(eq(bookings.id, found.bookingId));
  return found.bookingId;
}

/** Late: the old time stays paid for, and the new one is paid by a credit of its own. */
export async function replace(
  tx: ConsultationClientDatabase,
  { bookingId: old, clientId, consultantId, kind }: Evidence,
  times: Times,
  now: Date,
): Promise<BookingId> {
  const creditHalfYear = await pay(tx, clientId, times.during.from);
  await tx.update(bookings).set({ live: false }).where(eq(bookings.id, old));
  await tx.insert(cancellations).values({ bookingId: old, by: 'client', at: now, late: true });
  const row = { clientId, consultantId, kind, live: true, creditHalfYear, rule: lateRule };
  const [made] = await tx
    .insert(bookings)
    .values({ ...row, ...times })
    .returning({ id: bookings.id });
  const id = bookingId(made?.id);
  if (!id) throw new Error('the database gave no booking id');
  return id;
}

class Unpaid extends Error {}

async function pay(tx: ConsultationClientDatabase, client: ClientId, startsAt: Date) {
  const halfYear = await takeCredit(tx, client, startsAt);
  if (!halfYear) throw new Unpaid();
  return halfYear;
}

/** No credit for the new day: all that was done is undone, and the old time stands. */
export async function unlessUnpaid<Value, Reason extends string>(
  tx: ConsultationClientDatabase,
  work: (tx: ConsultationClientDatabase) => Promise<Result<Value, Reason>>,
): Promise<Result<Value, Reason | 'no_credit'>> {
  try {
    return await tx.transaction(work);
  } catch (error) {
    if (error instanceof Unpaid) return refused('no_credit');
    throw error;
  }
}
