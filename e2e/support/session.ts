import postgres from 'postgres';
import { adminUrl } from './instance';

/** A session that took place in the last three weeks, written by the administrator: stories about what follows need no ticket and no booking. */
export type Held = { booking: string; client: string; consultant: string; email: string };

export async function heldSession(nickname: string, { outcome = true } = {}): Promise<Held> {
  const sql = postgres(adminUrl('consultation'), { max: 1 });
  try {
    // At a time of its own, so that stories do not run out of consultants.
    const minutesAgo = 80 + Math.floor(Math.random() * 30_000);
    const start = new Date(Date.now() - minutesAgo * 60_000);
    const during = `[${start.toISOString()},${new Date(start.getTime() + 60 * 60_000).toISOString()})`;
    const [consultant] = await sql`
      select id, email from consultants c where registration_expires_on > current_date and not exists (
        select 1 from bookings b where b.consultant_id = c.id and b.live and b.blocked && ${during}::tstzrange)
      order by random() limit 1`;
    const [client] = await sql`
      with known as (select id from clients where nickname = ${nickname}), made as (
        insert into clients (nickname, login_hash) select ${nickname}, ${crypto.randomUUID()}
        where not exists (select 1 from known) returning id)
      select id from known union all select id from made`;
    const [booking] = await sql`
      insert into bookings (client_id, consultant_id, during, blocked, kind, live, credit_half_year)
      values (${client?.id}, ${consultant?.id}, ${during}, ${during}, 'intake', true, '2026H2') returning id`;
    for (const side of ['client', 'consultant'])
      await sql`insert into arrivals values (${booking?.id}, ${side}, ${start})`;
    if (outcome) await sql`insert into outcomes values (${booking?.id}, 'held', ${new Date()})`;
    return {
      booking: String(booking?.id),
      client: String(client?.id),
      consultant: String(consultant?.id),
      email: String(consultant?.email),
    };
  } finally {
    await sql.end();
  }
}

/** What an administrator reads in the consultation's database. */
export async function inConsultation<T>(work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(adminUrl('consultation'), { max: 1 });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}
