import { and, eq, isNull, lte, not, notExists, or, sql } from 'drizzle-orm';
import { sqlState } from '@/db/connect';
import { type ConsultationWorkerDatabase, workerDatabase } from '@/db/consultation/client';
import { bookings, offers, waits } from '@/db/consultation/schema/booking';
import type { ConsultantId } from '@/lib/shared/ids';
import { drawn } from '../rules';
import { listHours, listKnownOffers, listSeekers, listTaken } from './queries';
import { decideOffers, type NewOffer, type Seeker } from './rules';

/**
 * Looks once for times that somebody waits for, and offers them; says how many offers it made. It looks at what is free, and not at what
 * has just happened: whatever freed a time (a cancellation, a move, a hold that lapsed, wider hours, a hand-over), nothing is written at
 * that moment, so that nothing joins whoever gave a time up to whoever gets it. One look at a time, whatever the number of workers.
 */
export async function lookForTimes(now: Date, chance: () => number = Math.random): Promise<number> {
  return workerDatabase().transaction(async (tx) => {
    const [turn] = await tx.execute(
      sql`select pg_try_advisory_xact_lock(hashtext('look for times')) as mine`,
    );
    if (!turn?.mine) return 0;
    await clearAway(tx, now);
    const seekers = await listSeekers(tx, now);
    if (seekers.length === 0) return 0;
    const found = decideOffers(drawn(seekers, chance), await seen(tx, seekers, now), now);
    let made = 0;
    for (const offer of found) made += await make(tx, offer);
    return made;
  });
}

/** Waits that are over, with their offers, and offers of times that have passed. */
async function clearAway(tx: ConsultationWorkerDatabase, now: Date): Promise<void> {
  const standing = tx
    .select({ id: bookings.id })
    .from(bookings)
    .where(and(eq(bookings.id, waits.bookingId), bookings.live));
  const fallen = and(not(isNull(waits.bookingId)), notExists(standing));
  await tx.delete(waits).where(or(lte(waits.until, now), fallen));
  await tx.delete(offers).where(lte(offers.startsAt, now));
}

async function seen(tx: ConsultationWorkerDatabase, seekers: readonly Seeker[], now: Date) {
  const until = seekers.reduce((last, { wait }) => (wait.until > last ? wait.until : last), now);
  const window = { from: now, until };
  const wanted = seekers.map(({ wait }) => wait.consultantId);
  const only = wanted.filter((id): id is ConsultantId => id !== null);
  const hours = await listHours(tx, only.length < wanted.length ? null : only, window);
  return { hours, taken: await listTaken(tx, window, now), offers: await listKnownOffers(tx, now) };
}

const noSuchRow = '23503';

/** Whoever has just left the list gets no offer. */
async function make(tx: ConsultationWorkerDatabase, offer: NewOffer): Promise<number> {
  const reason = offer.bookingId ? 'earlier' : 'waited';
  try {
    const rows = await tx.transaction((inner) =>
      inner
        .insert(offers)
        .values({ ...offer, reason })
        .onConflictDoNothing()
        .returning({ id: offers.id }),
    );
    return rows.length;
  } catch (error) {
    if (sqlState(error) === noSuchRow) return 0;
    throw error;
  }
}
