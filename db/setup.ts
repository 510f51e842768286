import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import type { Wing } from '@/lib/env';
import { ensureSecret } from '@/lib/keys/directory';
import { duties, ownerOf, wings } from './roles';

/** One number for the advisory lock that lets several starting processes migrate one after the other. */
const migrationLock = 7_316_251;

/**
 * Creates what is missing of the three databases: roles, databases, tables, grants. Repeatable, and safe to run from several
 * processes at once. `admin` are URLs of a role that may create roles and databases; the running product never gets them.
 */
export async function setUpDatabases(admin: Record<Wing, string>): Promise<void> {
  for (const wing of wings) await setUpWing(wing, admin[wing]);
}

export async function setUpWing(wing: Wing, adminUrl: string): Promise<void> {
  await ensureDatabase(adminUrl);
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    await sql`select pg_advisory_lock(${migrationLock})`;
    await ensureRoles(sql, wing);
    await ownDatabase(sql, wing);
    await sql.unsafe(`set role ${ownerOf(wing)}`);
    await migrate(drizzle(sql), { migrationsFolder: here(`./${wing}/migrations`) });
    await sql.unsafe('reset role');
    await grant(sql, wing);
  } finally {
    await sql.end();
  }
}

async function ensureDatabase(adminUrl: string): Promise<void> {
  const maintenance = new URL(adminUrl);
  const name = maintenance.pathname.slice(1);
  maintenance.pathname = '/postgres';
  const sql = postgres(maintenance.toString(), { max: 1, onnotice: () => {} });
  try {
    await sql`select pg_advisory_lock(${migrationLock})`;
    const [found] = await sql`select 1 from pg_database where datname = ${name}`;
    if (!found) await sql`create database ${sql(name)}`;
  } finally {
    await sql.end();
  }
}

async function ensureRoles(sql: postgres.Sql, wing: Wing): Promise<void> {
  await ensureRole(sql, ownerOf(wing), 'nologin');
  for (const duty of duties[wing])
    await ensureRole(sql, duty, `login noinherit password '${ensureSecret('database', duty)}'`);
  await sql.unsafe(`grant ${ownerOf(wing)} to current_user`);
}

/** Names and passwords are the product's own constants and base64url secrets, so they may stand in the statement. */
async function ensureRole(sql: postgres.Sql, role: string, options: string): Promise<void> {
  const [found] = await sql`select 1 from pg_roles where rolname = ${role}`;
  await sql.unsafe(`${found ? 'alter' : 'create'} role ${role} ${options}`);
}

async function ownDatabase(sql: postgres.Sql, wing: Wing): Promise<void> {
  const [row] = await sql`select current_database() as name`;
  const name = sql(String(row?.name));
  await sql`alter database ${name} owner to ${sql(ownerOf(wing))}`;
  await sql`revoke all on database ${name} from public`;
  await sql`grant connect on database ${name} to ${sql([...duties[wing]])}`;
  await sql.unsafe(`alter schema public owner to ${ownerOf(wing)}; revoke all on schema public from public`);
}

/** Takes every grant away and gives the ones in roles.sql, in one transaction, so that no grant outlives its line. */
async function grant(sql: postgres.Sql, wing: Wing): Promise<void> {
  const roles = duties[wing].join(', ');
  await sql.begin(async (tx) => {
    await tx.unsafe(`
      revoke all on all tables in schema public from public, ${roles};
      revoke all on all functions in schema public from public, ${roles};
      grant usage on schema public to ${roles};
      set local role ${ownerOf(wing)}`);
    await tx.unsafe(readFileSync(here(`./${wing}/roles.sql`), 'utf8'));
  });
}

const here = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
