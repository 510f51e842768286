import postgres from 'postgres';
import { driver } from '@/db/connect';
import type { Wing } from '@/lib/env';
import { type ClientId, type ConsultantId, clientId, consultantId } from '@/lib/shared/ids';
import type { Row } from './measure';
import type { Fact } from './report';

/** What every operation of the bench gets, and what it gives back. */
export type Bench = {
  set: 'small' | 'full';
  admin: Record<Wing, string>;
  product: { url: string; admin: Record<string, string>; folder: string; startSeconds: number } | null;
};
export type Operation = (bench: Bench) => Promise<{ rows: Row[]; facts: Fact[] }>;

/** The clock of the sets: Monday 7 January 2030, 09:00 in Japan. No figure depends on the day of the run. */
export const benchNow = new Date('2030-01-07T00:00:00Z');

/** Statements that one call sends on a login role's pool. Exact, so it may be asserted. */
export async function countStatements(
  wing: Wing,
  duty: string,
  call: () => Promise<unknown>,
): Promise<number> {
  const options = driver(wing, duty).options as { debug?: unknown };
  let statements = 0;
  options.debug = () => {
    statements += 1;
  };
  try {
    await call();
  } finally {
    options.debug = false;
  }
  return statements;
}

/** The administrator's view of a scratch database, for sets, yardsticks and counting. */
export async function asAdmin<T>(url: string, work: (sql: postgres.Sql) => Promise<T>, max = 4): Promise<T> {
  const sql = postgres(url, { max, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

export async function someClients(sql: postgres.Sql, count: number): Promise<ClientId[]> {
  const rows = await sql`select id from clients order by nickname limit ${count}`;
  return rows.map(({ id }) => clientId(id)).filter((id) => id !== null);
}

export async function someConsultants(sql: postgres.Sql, count: number): Promise<ConsultantId[]> {
  const rows = await sql`select id from consultants order by registration_number limit ${count}`;
  return rows.map(({ id }) => consultantId(id)).filter((id) => id !== null);
}
