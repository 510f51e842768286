import type { ConsultationClientDatabase } from '@/db/consultation/client';
import { bookings } from '@/db/consultation/schema/booking';
import { addMinutes } from '@/lib/shared/calendar';
import { type BookingId, bookingId, type ClientId, type ConsultantId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { findDiary } from '../../availability/diary/queries';
import { decideStart, type StartRefusal } from '../../availability/rules';
import { minuteOf } from '../../availability/zone/rules';
import type { SessionKind } from '../../session/view';
import { takeCredit } from '../credit/commands';
import { clearHolds } from '../hold/commands';
import { dayAround } from '../hold/rules';
import { lateRule } from '../rules';

export type DirectRefusal = StartRefusal | 'unknown_consultant' | 'no_credit';

/** `idempotencyKey` and `requestHash` as they are kept (`hashOf`). */
export type DirectWish = {
  client: ClientId;
  consultant: ConsultantId;
  kind: SessionKind;
  startsAt: Date;
  minutes: number;
  idempotencyKey: string;
  requestHash: string;
};

/**
 * Books a time without a hold before it, within a turn of the client and the consultant. Everything is checked here as in `holdSlot`; a
 * hold of the client ends. What is refused has written nothing.
 */
export async function bookDirectly(
  tx: ConsultationClientDatabase,
  wish: DirectWish,
  now: Date,
): Promise<Result<{ bookingId: BookingId }, DirectRefusal>> {
  const { client, consultant, startsAt, minutes } = wish;
  const diary = await findDiary(tx, consultant, client, dayAround(startsAt), now);
  if (!diary) return refused('unknown_consultant');
  const decision = decideStart(diary, minuteOf(startsAt), minutes);
  if (!decision.ok) return decision;
  const creditHalfYear = await takeCredit(tx, client, startsAt);
  if (!creditHalfYear) return refused('no_credit');
  await clearHolds(tx, client, consultant, now);
  return accepted({ bookingId: await write(tx, wish, diary.settings.bufferMinutes, creditHalfYear) });
}

async function write(
  tx: ConsultationClientDatabase,
  { client, consultant, startsAt, minutes, ...rest }: DirectWish,
  bufferMinutes: number,
  creditHalfYear: string,
): Promise<BookingId> {
  const during = { from: startsAt, to: addMinutes(startsAt, minutes) };
  const blocked = { from: startsAt, to: addMinutes(during.to, bufferMinutes) };
  const parties = { clientId: client, consultantId: consultant };
  const [row] = await tx
    .insert(bookings)
    .values({ ...parties, ...rest, during, blocked, live: true, creditHalfYear, rule: lateRule })
    .returning({ id: bookings.id });
  const id = bookingId(row?.id);
  if (!id) throw new Error('the database gave no booking id');
  return id;
}
