import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { databaseUrl, type Wing } from '@/lib/env';
import { readKey } from '@/lib/keys/directory';

/** A pool that may do one duty only. `Duty` is the login role; it keeps the pools of a wing apart at compile time. */
export type Database<Duty extends string> = PostgresJsDatabase & { readonly duty?: Duty };

type Pool = { sql: postgres.Sql; db: PostgresJsDatabase };
const pools = perProcess('pools', () => new Map<string, Pool>());

/** The wing's database as one login role sees it. Opened at the first call; passwords come from the key directory. */
export function connect<Duty extends string>(wing: Wing, duty: Duty): Database<Duty> {
  return pool(wing, duty).db;
}

/** The driver below a pool, for LISTEN and NOTIFY and for counting statements in the bench. */
export const driver = (wing: Wing, duty: string): postgres.Sql => pool(wing, duty).sql;

export async function closePools(): Promise<void> {
  await Promise.all([...pools.values()].map(({ sql }) => sql.end({ timeout: 5 })));
  pools.clear();
}

function pool(wing: Wing, duty: string): Pool {
  const known = pools.get(duty) ?? open(wing, duty);
  pools.set(duty, known);
  return known;
}

function open(wing: Wing, duty: string): Pool {
  const url = databaseUrl(wing);
  if (!url) throw new Error(`this process has no ${wing} database`);
  const sql = postgres(withLogin(url, duty), {
    max: 8,
    idle_timeout: 60,
    connect_timeout: 10,
    onnotice: () => {},
    connection: { statement_timeout: 15_000, TimeZone: 'UTC' },
  });
  return { sql, db: drizzle(sql) };
}

function withLogin(url: string, duty: string): string {
  const login = new URL(url);
  login.username = duty;
  login.password = readKey('database', duty).toString('utf8');
  return login.toString();
}

/** One value a process, whichever bundle asks: Next bundles routes apart, and each would have a module of its own. */
export function perProcess<T>(name: string, make: () => T): T {
  const store = globalThis as { michisuji?: Record<string, unknown> };
  store.michisuji ??= {};
  store.michisuji[name] ??= make();
  return store.michisuji[name] as T;
}

/** SQLSTATE of a failed statement; drizzle wraps the driver's error. */
export function sqlState(error: unknown): string | null {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  const code = cause && typeof cause === 'object' && 'code' in cause ? cause.code : null;
  return typeof code === 'string' ? code : null;
}
