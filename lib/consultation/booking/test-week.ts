import type postgres from 'postgres';
import type { BookingId, ClientId, ConsultantId } from '@/lib/shared/ids';
import { testClient, testConsultant } from '../session/test-booking';
import { requestBooking } from './commands';
import { holdSlot } from './hold/commands';

/** Monday, 9:00 in Japan, and a time two days later. */
export const now = new Date('2026-11-23T00:00:00Z');
export const jst = (day: number, time: string): Date => new Date(`2026-11-${day}T${time}:00+09:00`);
export const tenOClock = jst(25, '10:00');

/** A request of its own: the longest length, under a fresh key. */
export const request = () => ({ idempotencyKey: crypto.randomUUID(), minutes: null });

/** Why an answer was refused; null when it was not. */
export const reasonOf = (answer: { ok: boolean; reason?: string }) => (answer.ok ? null : answer.reason);

/** Holds and books in one go; throws where either is refused. */
export async function testBook(
  client: ClientId,
  consultant: ConsultantId,
  startsAt: Date,
  at = now,
): Promise<BookingId> {
  const held = await holdSlot(client, consultant, startsAt, at);
  if (!held.ok) throw new Error(held.reason);
  const booked = await requestBooking(client, held.value.holdId, request(), at);
  if (!booked.ok) throw new Error(booked.reason);
  return booked.value.bookingId;
}

/** Every day from 9:00 to 18:00, bookable at once; tests change what they are about. */
export async function testOpenConsultant(
  sql: postgres.Sql,
  change: Record<string, string | number> = {},
  days: readonly number[] = [1, 2, 3, 4, 5, 6, 7],
): Promise<ConsultantId> {
  const id = await testConsultant(sql);
  await sql`update consultants set ${sql({ notice_minutes: 0, ...change })} where id = ${id}`;
  const hours = days.map((weekday) => ({
    consultant_id: id,
    weekday,
    start_minute: 9 * 60,
    end_minute: 18 * 60,
  }));
  if (hours.length > 0) await sql`insert into weekly_hours ${sql(hours)}`;
  return id;
}

/** A client with so many sessions left of 2026H2. */
export async function testClientWith(sql: postgres.Sql, sessions: number): Promise<ClientId> {
  const id = await testClient(sql);
  await sql`update credits set granted = ${sessions}, used = 0 where client_id = ${id}`;
  return id;
}

/** Live bookings or holds that overlap, of one consultant (with buffers) or of one client: must be 0. */
export async function countOverlaps(sql: postgres.Sql): Promise<number> {
  const [row] = await sql`
    select count(*)::int as count from bookings a join bookings b on a.id < b.id and a.live and b.live
    where (a.consultant_id = b.consultant_id and a.blocked && b.blocked)
       or (a.client_id = b.client_id and a.during && b.during)`;
  return Number(row?.count);
}

/** Sessions used of 2026H2. */
export async function usedBy(sql: postgres.Sql, client: ClientId): Promise<number> {
  const [row] = await sql`select used from credits where client_id = ${client} and half_year = '2026H2'`;
  return Number(row?.used);
}

export async function liveOf(sql: postgres.Sql, client: ClientId): Promise<number> {
  const [row] = await sql`select count(*)::int as count from bookings where client_id = ${client} and live`;
  return Number(row?.count);
}
