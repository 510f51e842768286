import type postgres from 'postgres';
import { duties, ownerOf, wings } from '@/db/roles';
import type { Rights } from './matrix';

export type Probe = { what: string; statement: string; allowed: boolean };
type Table = { table: string; columns: string[] };
type Definer = { signature: string; name: string; arguments: string[]; granted: boolean };

/** Everything that a login role tries in its own database. No probe changes a row: a refusal comes before the first row is looked at. */
export async function probesOf(admin: postgres.Sql, role: string, rights: Rights): Promise<Probe[]> {
  const tables = await admin<Table[]>`
    select table_name as table, array_agg(column_name::text order by ordinal_position) as columns
    from information_schema.columns where table_schema = 'public' group by table_name order by table_name`;
  const definers = await admin<Definer[]>`
    select oid::regprocedure::text as signature, proname as name, has_function_privilege(${role}, oid, 'execute') as granted,
      array(select format_type(t, null) from unnest(proargtypes) t) as arguments
    from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`;
  return [
    ...tables.flatMap((table) => onTable(table, rights[table.table] ?? '')),
    ...becoming(role),
    ...making(role),
    ...definers.flatMap(tricks),
  ];
}

function onTable({ table, columns }: Table, rights: string): Probe[] {
  const may = (verb: string, column?: string) => allows(rights, verb, column);
  const byColumn = columns.flatMap((column) => [
    {
      what: `select ${column}`,
      statement: `select "${column}" from "${table}" limit 1`,
      allowed: may('select', column),
    },
    {
      what: `copy ${column} out`,
      statement: `copy (select "${column}" from "${table}") to '/dev/null'`,
      allowed: false,
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
    { what: 'copy to a program', statement: `copy "${table}" to program 'true'`, allowed: false },
    { what: 'copy from a file', statement: `copy "${table}" from '/dev/null'`, allowed: false },
    { what: 'loose triggers', statement: `alter table "${table}" disable trigger all`, allowed: false },
    { what: 'drop', statement: `drop table "${table}" cascade`, allowed: false },
    { what: 'lock', statement: `lock table "${table}" in access exclusive mode`, allowed: writes(rights) },
  ];
  return [...byColumn, ...whole].map((probe) => ({ ...probe, what: `${probe.what} on ${table}` }));
}

/** PostgreSQL lets whoever may change a whole table's rows lock it. That stops work and shows nothing. */
const writes = (rights: string): boolean => /\b(update|delete|truncate)\b(?!\s*\()/.test(rights);

/** `select (a, b), update` → whether a verb on a column, or on the whole table, is in it. */
function allows(rights: string, verb: string, column?: string): boolean {
  const [, list] = new RegExp(`\\b${verb}\\b\\s*(\\([^)]*\\))?`).exec(rights) ?? [null, null];
  if (list === null) return false;
  return list === undefined || (column !== undefined && list.slice(1, -1).split(/,\s*/).includes(column));
}

function becoming(role: string): Probe[] {
  const others = [
    ...wings.flatMap((wing): string[] => [...duties[wing], ownerOf(wing)]),
    'michisuji',
    'pg_read_all_data',
  ];
  return others
    .filter((one) => one !== role)
    .flatMap((other) => [
      `set role ${other}`,
      `select set_config('role', '${other}', false)`,
      `set session authorization ${other}`,
      `select set_config('session_authorization', '${other}', false)`,
      `grant ${other} to ${role}`,
      `alter default privileges for role ${other} grant select on tables to ${role}`,
    ])
    .map(refused);
}

const making = (role: string): Probe[] =>
  [
    'create table public.loot (n int)',
    'create temp table loot (n int)',
    'create schema loot',
    `create function public.loot() returns int language sql as 'select 1'`,
    `create function public.loot() returns int language c as 'loot.so'`,
    'create extension dblink',
    `alter role ${role} createrole`,
    `alter role ${role} superuser`,
    `alter role ${role} bypassrls`,
    'create role thief login',
    `select pg_read_file('PG_VERSION')`,
    `select pg_read_binary_file('PG_VERSION')`,
    `select lo_import('/etc/hostname')`,
    'select * from pg_authid',
    'select * from pg_statistic',
    `select pg_ls_dir('.')`,
    `select pg_reload_conf()`,
    `set session_replication_role = replica`,
    `set log_statement = 'all'`,
  ].map(refused);

/** Functions with their owner's rights: called where not granted, changed, and with a search path of the attacker's. */
const tricks = ({ signature, name, arguments: types, granted }: Definer): Probe[] => [
  {
    what: `call ${name}`,
    statement: `select ${name}(${types.map((type) => `null::${type}`).join(', ')})`,
    allowed: granted,
  },
  refused(`alter function ${signature} set search_path = public`),
  refused(`alter function ${signature} reset search_path`),
  refused(`drop function ${signature}`),
  refused(`create or replace function pg_catalog.${name}() returns int language sql as 'select 1'`),
];

const refused = (statement: string): Probe => ({ what: statement, statement, allowed: false });
