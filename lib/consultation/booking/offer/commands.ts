import { and, eq, type SQL } from 'drizzle-orm';
import { type ConsultationClientDatabase, clientDatabase } from '@/db/consultation/client';
import { bookings, moves, offers, waits } from '@/db/consultation/schema/booking';
import { type BookingId, bookingId, type ClientId, consultantId, type OfferId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { findKind } from '../../availability/queries';
import { sessionMinutes } from '../../availability/rules';
import { bookDirectly, type DirectRefusal } from '../direct/commands';
import { unlessTaken } from '../hold/commands';
import { hashOf } from '../key/rules';
import { moveInTurn, type RescheduleRefusal } from '../move/commands';
import { inTurn } from '../turn/commands';

export type OfferRefusal = DirectRefusal | RescheduleRefusal | 'unknown_offer' | 'offer_over';

/**
 * Takes an offered time: books it, or moves the booking that was to come earlier, through the same checks as everybody. An offer keeps
 * nothing: whoever is first has the time. The wait ends in the same transaction, with its other offers; taking the same offer again
 * answers the same. Refused: `unknown_offer`, `offer_over`, and the reasons of booking and moving.
 */
export async function acceptOffer(
  client: ClientId,
  offer: OfferId,
  now: Date,
): Promise<Result<{ bookingId: BookingId }, OfferRefusal>> {
  const [row] = await clientDatabase()
    .select({ consultant: offers.consultantId })
    .from(offers)
    .where(ownOffer(client, offer));
  const consultant = consultantId(row?.consultant);
  if (!consultant) return acceptedBefore(clientDatabase(), client, offer);
  return unlessTaken(() => inTurn(client, consultant, (tx) => take(tx, client, offer, now)));
}

const ownOffer = (client: ClientId, offer: OfferId): SQL | undefined =>
  and(eq(offers.id, offer), eq(offers.clientId, client));

async function take(
  tx: ConsultationClientDatabase,
  client: ClientId,
  offer: OfferId,
  now: Date,
): Promise<Result<{ bookingId: BookingId }, OfferRefusal>> {
  const [row] = await tx.select().from(offers).where(ownOffer(client, offer));
  if (!row) return acceptedBefore(tx, client, offer);
  if (row.expiresAt <= now) return refused('offer_over');
  const taken = await (row.reason === 'earlier' ? move : book)(tx, client, offer, row, now);
  if (taken.ok) await end(tx, row);
  return taken;
}

type Row = typeof offers.$inferSelect;

async function move(
  tx: ConsultationClientDatabase,
  client: ClientId,
  offer: OfferId,
  { consultantId: offered, bookingId: from, startsAt }: Row,
  now: Date,
): Promise<Result<{ bookingId: BookingId }, RescheduleRefusal>> {
  const [consultant, booking] = [consultantId(offered), bookingId(from)];
  if (!consultant || !booking) return refused('unknown_booking');
  const wish = { client, consultant, booking };
  return moveInTurn(tx, wish, { startsAt, idempotencyKey: keyOf(offer) }, now);
}

async function book(
  tx: ConsultationClientDatabase,
  client: ClientId,
  offer: OfferId,
  { consultantId: with_, startsAt }: Row,
  now: Date,
): Promise<Result<{ bookingId: BookingId }, DirectRefusal>> {
  const consultant = consultantId(with_);
  if (!consultant) return refused('unknown_consultant');
  const kind = await findKind(tx, client);
  const [minutes] = sessionMinutes[kind];
  const idempotencyKey = hashOf([client, keyOf(offer)]);
  const wish = { client, consultant, kind, startsAt, minutes, idempotencyKey, requestHash: hashOf([offer]) };
  return bookDirectly(tx, wish, now);
}

const keyOf = (offer: OfferId): string => `offer ${offer}`;

/** The wait is over; where a booking was handed over, so are the other offers in its place. */
async function end(tx: ConsultationClientDatabase, { id, waitId, bookingId: fallen }: Row): Promise<void> {
  if (waitId) await tx.delete(waits).where(eq(waits.id, waitId));
  else await tx.delete(offers).where(fallen ? eq(offers.bookingId, fallen) : eq(offers.id, id));
}

/** An offer that was taken is gone; its key is kept with what became of it. */
async function acceptedBefore(
  db: Pick<ConsultationClientDatabase, 'select'>,
  client: ClientId,
  offer: OfferId,
): Promise<Result<{ bookingId: BookingId }, 'unknown_offer'>> {
  const key = hashOf([client, keyOf(offer)]);
  const [booked] = await db
    .select({ id: bookings.id })
    .from(bookings)
    .where(eq(bookings.idempotencyKey, key));
  const [moved] = await db.select({ id: moves.becameId }).from(moves).where(eq(moves.idempotencyKey, key));
  const id = bookingId(booked?.id ?? moved?.id);
  return id ? accepted({ bookingId: id }) : refused('unknown_offer');
}
