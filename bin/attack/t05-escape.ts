import postgres from 'postgres';
import { sqlState } from '@/db/connect';
import { duties, wings } from '@/db/roles';
import type { Wing } from '@/lib/env';
import { readKey } from '@/lib/keys/directory';
import { urlOf } from './admin';
import { matrixOf } from './matrix';
import { type Probe, probesOf } from './probes';
import type { Attack } from './row';
import type { World } from './world';

/**
 * T5. Each login role, as an attacker who can run any statement on its connection: every verb on every table and column, other roles, files,
 * new objects, functions with their owner's rights. What goes through and does not stand in the hand-written matrix of the tests is an escape.
 */
export const roleEscape: Attack = {
  id: 'T5',
  world: true,
  async attack(world) {
    const { tried, escaped } = await tryAll(world, roles);
    return {
      tried: `${roles.length} login roles × every table and column × select, insert, update, delete, truncate, copy; set role, set_config, files, other databases, definer functions`,
      n: tried,
      result: `${escaped.length} outside the matrix${escaped[0] ? ` (${escaped[0]})` : ''}`,
      passMark: '0 outside the allow-matrix, ≥ 500 probes',
      pass: escaped.length === 0 && tried >= 500,
    };
  },
  control: async (world) => ({ against: 'one planted grant', ...(await plantedGrant(world)) }),
};

type Role = { wing: Wing; role: string };
const roles: Role[] = wings.flatMap((wing) => duties[wing].map((role) => ({ wing, role })));

/** HR's login may read who collected: the search must notice. */
export async function plantedGrant(world: World): Promise<{ result: string; broken: boolean }> {
  await world.admin('desk')`grant select (signed) on collections to desk_hr`;
  try {
    const { escaped } = await tryAll(
      world,
      roles.filter(({ role }) => role === 'desk_hr'),
    );
    return {
      result: `${escaped.length} found`,
      broken: escaped.some((what) => what.includes('collections')),
    };
  } finally {
    await world.admin('desk')`revoke select (signed) on collections from desk_hr`;
  }
}

async function tryAll(world: World, list: readonly Role[]): Promise<{ tried: number; escaped: string[] }> {
  const matrix = await matrixOf();
  const escaped: string[] = [];
  let tried = 0;
  for (const { wing, role } of list) {
    const probes = await probesOf(world.admin(wing), role, matrix[role] ?? {});
    const found = await inTurn(wing, role, probes);
    const elsewhere = await reach(role, wing);
    escaped.push(...found, ...elsewhere);
    tried += probes.length + wings.length - 1;
  }
  return { tried, escaped };
}

/** Every probe in a transaction that is rolled back; a refusal is SQLSTATE 42501, anything else went through the wall. */
async function inTurn(wing: Wing, role: string, probes: readonly Probe[]): Promise<string[]> {
  const sql = login(wing, role);
  const escaped: string[] = [];
  try {
    for (const { what, statement, allowed } of probes)
      if (!allowed && (await goesThrough(sql, statement))) escaped.push(`${role}: ${what}`);
  } finally {
    await sql.end({ timeout: 5 });
  }
  return escaped;
}

async function goesThrough(sql: postgres.Sql, statement: string): Promise<boolean> {
  try {
    await sql.begin(async (tx) => {
      await tx.unsafe(statement);
      throw undone;
    });
  } catch (error) {
    return error === undone || !refusals.has(sqlState(error) ?? '');
  }
  return true;
}
const undone = new Error('rolled back');
/** Insufficient privilege; a parameter that only a superuser may set. */
const refusals = new Set(['42501']);

async function reach(role: string, own: Wing): Promise<string[]> {
  const found: string[] = [];
  for (const wing of wings.filter((one) => one !== own)) {
    const sql = login(wing, role);
    const state = await sql`select 1`.then(
      () => null,
      (error: unknown) => sqlState(error),
    );
    if (state !== '42501') found.push(`${role} reaches ${wing}`);
    await sql.end({ timeout: 5 });
  }
  return found;
}

export function login(wing: Wing, role: string): postgres.Sql {
  const address = new URL(urlOf(wing));
  address.username = role;
  address.password = readKey('database', role).toString('utf8');
  return postgres(address.toString(), { max: 1, onnotice: () => {} });
}
