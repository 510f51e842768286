import type postgres from 'postgres';
import type { ClientId, ConsultantId } from '@/lib/shared/ids';
import { testClient, testConsultant } from '../session/test-booking';

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
