import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Wing } from '@/lib/env';
import { readKey } from '@/lib/keys/directory';
import { sqlState } from './connect';
import { duties, ownerOf, wings } from './roles';
import { testDatabases } from './test-databases';
import { callerFunctions, definerFunctions, matrix } from './test-matrix';

/** Every login role tries everything on every table of its database, and to become somebody else. Refused is SQLSTATE 42501. */

const admin = testDatabases();
const roles = wings.flatMap((wing) => duties[wing].map((role) => ({ wing, role })));
const pools = new Map<string, postgres.Sql>();

beforeAll(() => {
  for (const { wing, role } of roles) pools.set(role, login(urlOf(wing), role));
});
afterAll(async () => {
  await Promise.all([...pools.values()].map((pool) => pool.end()));
});

describe('every login role', () => {
  test.each(roles)('$role does on tables what the matrix says, and nothing else', async ({ wing, role }) => {
    const probes = tableProbes(role, await tablesOf(wing));
    expect(probes.length).toBeGreaterThan(60);
    expect(await disagreements(role, probes)).toEqual([]);
  });

  test.each(roles)('$role becomes nobody else, makes nothing and reaches no file', async ({ role }) => {
    const probes = escapeProbes(role);
    expect(probes.length).toBeGreaterThan(30);
    expect(await disagreements(role, probes)).toEqual([]);
  });

  test.each(roles)('$role reaches no other database of a wing', async ({ wing, role }) => {
    for (const other of wings.filter((one) => one !== wing)) {
      const elsewhere = login(urlOf(other), role);
      await expect(elsewhere`select 1`.catch((error) => sqlState(error))).resolves.toBe('42501');
      await elsewhere.end();
    }
  });

  test.each(wings)('calls in %s only the functions that are meant for it', async (wing) => {
    const found = await admin(wing)<{ signature: string; definer: boolean }[]>`
      select proname || '(' || array_to_string(array(select format_type(t, null) from unnest(proargtypes) t), ',') || ')' as signature,
        prosecdef as definer
      from pg_proc where pronamespace = 'public'::regnamespace
        and not exists (select 1 from pg_depend where objid = pg_proc.oid and deptype = 'e')`;
    const meant = Object.keys(definerFunctions[wing]);
    expect(
      found
        .filter(({ definer }) => definer)
        .map(({ signature }) => signature)
        .sort(),
    ).toEqual(meant.sort());
    for (const { signature } of found) {
      const callers = await admin(wing)<{ role: string }[]>`
        select rolname as role from pg_roles where rolname = any(${[...duties[wing]]})
          and has_function_privilege(rolname, ${`public.${signature}`}, 'execute')`;
      expect(callers.map(({ role }) => role).sort(), signature).toEqual(
        definerFunctions[wing][signature] ?? callerFunctions[wing][signature] ?? [],
      );
    }
  });
});

test('no login role is more than a login role', async () => {
  const attributes = await admin('desk')`
    select rolname, rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls or rolinherit as more
    from pg_roles where rolname = any(${roles.map(({ role }) => role)}) and rolcanlogin`;
  expect(attributes).toHaveLength(roles.length);
  expect(attributes.filter((one) => one.more)).toEqual([]);
});

test('more than 200 things are tried, on every table of every database', async () => {
  const tables = await Promise.all(wings.map(tablesOf));
  const all = roles.flatMap(({ wing, role }) => [
    ...tableProbes(role, tables[wings.indexOf(wing)] ?? []),
    ...escapeProbes(role),
  ]);
  expect(all.length).toBeGreaterThan(2000);
  expect(tables.map((list) => list.length > 5)).toEqual([true, true, true]);
  const known = new Set(tables.flat().map(({ table }) => table));
  const named = Object.values(matrix).flatMap((row) => Object.keys(row));
  expect(named.filter((table) => !known.has(table))).toEqual([]);
  expect(Object.keys(matrix).sort()).toEqual(roles.map(({ role }) => role).sort());
});

test('HR at the desk reads no collection, and its reader of reports only releases', async () => {
  await expect(stateOf('desk_hr', 'select count(*) from collections')).resolves.toBe('42501');
  await expect(
    stateOf('desk_hr', `select * from collection_rate(gen_random_uuid(), '2026-H1')`),
  ).resolves.toBe(null);
  await expect(stateOf('report_hr_reader', 'select count(*) from counters')).resolves.toBe('42501');
  await expect(stateOf('report_hr_reader', 'select document from releases')).resolves.toBe(null);
});

test('the search notices one planted grant', async () => {
  const tables = await tablesOf('desk');
  await admin('desk')`grant select (signed) on collections to desk_hr`;
  expect(await disagreements('desk_hr', tableProbes('desk_hr', tables))).toEqual([
    'desk_hr: select signed on collections is possible',
  ]);
  await admin('desk')`revoke select (signed) on collections from desk_hr`;
  await admin('desk')`revoke select on programmes from desk_hr`;
  expect(await disagreements('desk_hr', tableProbes('desk_hr', tables))).toContain(
    'desk_hr: select note on programmes is refused',
  );
  await admin('desk')`grant select on programmes to desk_hr`;
});

type Table = { table: string; columns: string[] };
type Probe = { what: string; statement: string; allowed: boolean };

async function tablesOf(wing: Wing): Promise<Table[]> {
  return admin(wing)<Table[]>`
    select table_name as table, array_agg(column_name::text order by ordinal_position) as columns
    from information_schema.columns where table_schema = 'public' group by table_name order by table_name`;
}

/** One statement for each verb and column. None changes a row: a refusal comes before the first row is looked at. */
function tableProbes(role: string, tables: Table[]): Probe[] {
  return tables.flatMap(({ table, columns }) => {
    const may = (verb: string, column?: string) => allows(matrix[role]?.[table] ?? '', verb, column);
    const byColumn = columns.flatMap((column) => [
      {
        what: `select ${column}`,
        statement: `select "${column}" from "${table}" limit 0`,
        allowed: may('select', column),
      },
      {
        what: `update ${column}`,
        statement: `update "${table}" set "${column}" = default where false`,
        allowed: may('update', column),
      },
    ]);
    const whole = [
      { what: 'insert', statement: `insert into "${table}" default values`, allowed: may('insert') },
      { what: 'delete', statement: `delete from "${table}" where false`, allowed: may('delete') },
      { what: 'truncate', statement: `truncate "${table}"`, allowed: false },
      { what: 'copy to a file', statement: `copy "${table}" to '/dev/null'`, allowed: false },
      { what: 'copy to a program', statement: `copy "${table}" to program 'true'`, allowed: false },
      { what: 'copy from a file', statement: `copy "${table}" from '/dev/null'`, allowed: false },
      { what: 'loose triggers', statement: `alter table "${table}" disable trigger all`, allowed: false },
      {
        what: 'add a trigger',
        statement: `create trigger t after insert on "${table}" execute function refuse_change()`,
        allowed: false,
      },
    ];
    return [...byColumn, ...whole].map((probe) => ({ ...probe, what: `${probe.what} on ${table}` }));
  });
}

/** `select (a, b), update` → whether a verb on a column, or on the whole table, is in it. */
function allows(rights: string, verb: string, column?: string): boolean {
  const [, list] = new RegExp(`\\b${verb}\\b\\s*(\\([^)]*\\))?`).exec(rights) ?? [null, null];
  if (list === null) return false;
  return list === undefined || (column !== undefined && list.slice(1, -1).split(/,\s*/).includes(column));
}

function escapeProbes(role: string): Probe[] {
  const others = [...roles.map((one) => one.role), ...wings.map(ownerOf), 'michisuji'].filter(
    (one) => one !== role,
  );
  const become = others.flatMap((other) => [
    `set role ${other}`,
    `select set_config('role', '${other}', false)`,
    `set session authorization ${other}`,
    `grant ${other} to ${role}`,
  ]);
  const make = [
    'create table public.loot (n int)',
    'create temp table loot (n int)',
    'create schema loot',
    `create function public.loot() returns int language sql as 'select 1'`,
    `alter role ${role} createrole`,
    'create role thief login',
    `select pg_read_file('PG_VERSION')`,
    'select * from pg_authid',
    "select pg_ls_dir('.')",
  ];
  return [...become, ...make].map((statement) => ({ what: statement, statement, allowed: false }));
}

/** Where a role could more, or less, than the matrix says. */
async function disagreements(role: string, probes: Probe[]): Promise<string[]> {
  const states = await Promise.all(probes.map(({ statement }) => stateOf(role, statement)));
  return probes.flatMap(({ what, allowed }, index) => {
    const possible = states[index] !== '42501';
    return possible === allowed ? [] : [`${role}: ${what} is ${possible ? 'possible' : 'refused'}`];
  });
}

/** How a statement ends, rolled back: null when it went through, else its SQLSTATE. */
async function stateOf(role: string, statement: string): Promise<string | null> {
  const pool = pools.get(role);
  if (!pool) throw new Error(`${role} is not connected`);
  try {
    await pool.begin(async (tx) => {
      await tx.unsafe(statement);
      throw undone;
    });
  } catch (error) {
    return error === undone ? null : (sqlState(error) ?? Promise.reject(error));
  }
  return null;
}
const undone = new Error('rolled back');

function urlOf(wing: Wing): string {
  const url = process.env[`${wing.toUpperCase()}_DATABASE_URL`];
  if (!url) throw new Error('the databases are there inside tests only');
  return url;
}

function login(url: string, role: string): postgres.Sql {
  const address = new URL(url);
  address.username = role;
  address.password = readKey('database', role).toString('utf8');
  return postgres(address.toString(), { max: 2, onnotice: () => {} });
}
