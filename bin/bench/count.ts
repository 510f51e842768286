import type postgres from 'postgres';
import type { ClientId } from '@/lib/shared/ids';
import type { Fact } from './report';
import { benchNow } from './world';

/** What must be 0 after any storm, and the proof that it would be seen. */
type Sql = postgres.Sql | postgres.TransactionSql;

/** Overlaps of live rows to come, of one consultant (with buffers) or of one client: must be 0. */
export async function overlaps(sql: Sql): Promise<number> {
  const from = benchNow.toISOString();
  const [row] = await sql`
    with ahead as (select * from bookings where live and lower(during) >= ${from}::timestamptz)
    select (select count(*) from ahead a join ahead b on a.id < b.id and a.consultant_id = b.consultant_id and a.blocked && b.blocked)
      + (select count(*) from ahead a join ahead b on a.id < b.id and a.client_id = b.client_id and a.during && b.during) as n`;
  return Number(row?.n);
}

/** Deadlocks that the server has broken in this database. */
export async function deadlocks(sql: Sql): Promise<number> {
  const [row] =
    await sql`select pg_stat_clear_snapshot(), deadlocks::int as n from pg_stat_database where datname = current_database()`;
  return Number(row?.n);
}

export const fact = (name: string, value: number | string, expected: string, pass: boolean): Fact => ({
  fact: name,
  value,
  expected,
  pass,
});

/** Of each client, sessions marked as used beyond those of live bookings to come: changes only where a credit is lost or made up. */
export async function creditsBeyond(sql: Sql, clients: readonly ClientId[]): Promise<number[]> {
  const rows = await sql`
    select c.used - (select count(*) from bookings b where b.client_id = c.client_id and b.live and b.held_until is null
      and b.credit_half_year = c.half_year and lower(b.during) >= ${benchNow.toISOString()}::timestamptz) as n
    from credits c where c.client_id in ${sql([...clients])} order by c.client_id, c.half_year`;
  return rows.map(({ n }) => Number(n));
}

export const apart = (some: readonly number[], others: readonly number[]): number =>
  some.reduce((sum, one, index) => sum + Math.abs(one - (others[index] ?? 0)), 0);

/** Live holds of clients who have given all of theirs back. */
export async function stuckHolds(sql: Sql, clients: readonly ClientId[]): Promise<number> {
  const [row] = await sql`
    select count(*)::int as n from bookings where live and held_until is not null and client_id in ${sql([...clients])}`;
  return Number(row?.n);
}

/** Each fault once, without the guard that forbids it and undone at the end: a count that stays 0 here is worth nothing. */
export async function controls(sql: postgres.Sql, clients: readonly ClientId[]): Promise<Fact[]> {
  const [first] = clients;
  if (!first) throw new Error('the set is empty');
  const seen = { overlaps: 0, credits: 0, holds: 0 };
  const undo = new Error('undo');
  const before = await creditsBeyond(sql, clients);
  await sql
    .begin(async (tx) => {
      await tx`alter table bookings drop constraint one_session_per_consultant, drop constraint one_session_per_client`;
      await tx`drop index one_hold_per_client`;
      await tx`
        insert into bookings (client_id, consultant_id, during, blocked, kind, live, held_until)
        select client_id, consultant_id, during, blocked, kind, true, ${benchNow.toISOString()}::timestamptz from bookings
        where live and lower(during) >= ${benchNow.toISOString()}::timestamptz and client_id in ${sql([...clients])} limit 1`;
      await tx`update credits set used = used + 1 where client_id = ${first}`;
      seen.overlaps = await overlaps(tx);
      seen.credits = apart(await creditsBeyond(tx, clients), before);
      seen.holds = await stuckHolds(tx, clients);
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  return Object.entries(seen).map(([name, value]) =>
    fact(`control: a planted fault of ${name} is counted`, value, '> 0', value > 0),
  );
}
