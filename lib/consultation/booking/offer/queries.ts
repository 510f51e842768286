import { and, asc, eq, gt, isNull, lt, notExists, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { clientDatabase } from '@/db/consultation/client';
import { bookings, offers } from '@/db/consultation/schema/booking';
import { consultants } from '@/db/consultation/schema/consultant';
import {
  type BookingId,
  bookingId,
  type ClientId,
  type ConsultantId,
  consultantId,
  type OfferId,
  offerId,
} from '@/lib/shared/ids';

export type OfferReason = 'waited' | 'earlier' | 'handed_over';

export type Offer = {
  offerId: OfferId;
  reason: OfferReason;
  consultantId: ConsultantId;
  name: string;
  conflictCodes: readonly string[];
  startsAt: Date;
  expiresAt: Date;
  /** The booking that would move; null where the time is one more. */
  moves: BookingId | null;
};

/** Times offered to a client that are not over and not taken meanwhile, the earliest first. An offer keeps no time. */
export const listOffers = (client: ClientId, now: Date): Promise<Offer[]> =>
  select(and(eq(offers.clientId, client), gt(offers.expiresAt, now), notExists(takenMeanwhile(now))), now);

/** One of the client's own offers while it stands, also when its time is taken; null otherwise. */
export async function findOffer(client: ClientId, offer: OfferId, now: Date): Promise<Offer | null> {
  const own = and(eq(offers.id, offer), eq(offers.clientId, client), gt(offers.expiresAt, now));
  const [found] = await select(own, now);
  return found ?? null;
}

async function select(condition: SQL | undefined, now: Date): Promise<Offer[]> {
  const rows = await clientDatabase()
    .select({
      id: offers.id,
      reason: offers.reason,
      consultant: offers.consultantId,
      name: consultants.displayName,
      conflictCodes: consultants.conflictCodes,
      startsAt: offers.startsAt,
      expiresAt: offers.expiresAt,
      booking: offers.bookingId,
    })
    .from(offers)
    .innerJoin(consultants, eq(consultants.id, offers.consultantId))
    .leftJoin(bookings, eq(bookings.id, offers.bookingId))
    .where(and(condition, stillEarlier(now)))
    .orderBy(asc(offers.startsAt), asc(consultants.kana))
    .limit(12);
  return rows.flatMap(offerOf);
}

/** Of offers to come earlier: those whose booking stands, is to come, and starts later than what is offered. */
const stillEarlier = (now: Date) =>
  or(
    sql`${offers.reason} <> 'earlier'`,
    and(
      bookings.live,
      sql`lower(${bookings.during}) > ${offers.startsAt}`,
      gt(sql`lower(${bookings.during})`, now.toISOString()),
    ),
  );

type Row = {
  id: string;
  reason: string;
  consultant: string;
  name: string;
  conflictCodes: string[];
  startsAt: Date;
  expiresAt: Date;
  booking: string | null;
};

function offerOf({ id, reason, consultant, booking, ...rest }: Row): Offer[] {
  const [offer, known] = [offerId(id), consultantId(consultant)];
  const why = (['waited', 'earlier', 'handed_over'] as const).find((one) => one === reason);
  if (!offer || !known || !why) return [];
  const moves = why === 'earlier' ? bookingId(booking) : null;
  return [{ offerId: offer, consultantId: known, reason: why, moves, ...rest }];
}

/** Somebody's session or hold over the offered start; one's own booking that would move does not count. */
function takenMeanwhile(now: Date) {
  const other = alias(bookings, 'other');
  const start = sql`lower(${other.during})`;
  return clientDatabase()
    .select({ id: other.id })
    .from(other)
    .where(
      and(
        eq(other.consultantId, offers.consultantId),
        other.live,
        or(isNull(other.heldUntil), gt(other.heldUntil, now)),
        lt(start, sql`${offers.startsAt} + interval '45 minutes'`),
        gt(start, sql`${offers.startsAt} - interval '4 hours'`),
        sql`upper(${other.blocked}) > ${offers.startsAt}`,
        sql`${other.id} is distinct from ${offers.bookingId}`,
        sql`not (${other.clientId} = ${offers.clientId} and ${other.heldUntil} is not null)`,
      ),
    );
}
