import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { dataPath, type Wing } from '@/lib/env';
import { readBulletin } from '@/lib/keys/bulletin-file';
import { chainStart } from '@/lib/shared/audit-chain';
import { changeBins, withheld } from '@/lib/shared/ballot';
import { ballotKinds, concerns, doors, requests, scales } from '@/lib/shared/taxonomy';
import type { Admin } from './admin';
import { readHeaps } from './heap';
import type { World } from './world';

/** Every text that two of the databases hold, but for what the bulletin publishes and what is an enumeration. */
export async function sharedValues(admin: Admin): Promise<string[]> {
  const texts = new Map<Wing, Map<string, string>>();
  for (const { wing, table, rows } of await readHeaps(admin)) {
    if (table === 'daily_runs') continue; // names of nightly chores and the day, the same in every wing
    const known = texts.get(wing) ?? new Map<string, string>();
    for (const { values } of rows)
      for (const [column, value] of Object.entries(values))
        for (const text of leaves(value)) known.set(text, `${wing} ${table}.${column}`);
    texts.set(wing, known);
  }
  const allowed = new Set([...leaves(readBulletin()), ...enumerations]);
  const wings = [...texts.values()];
  return wings.flatMap((one, index) =>
    wings
      .slice(index + 1)
      .flatMap((other) =>
        [...one].flatMap(([text, place]) =>
          other.has(text) && !allowed.has(text) && !allowed.has(text.split(' ')[0] ?? '')
            ? [`${place} = ${other.get(text)}: ${text.slice(0, 24)}`]
            : [],
        ),
      ),
  );
}

/** `setup` is the installer's name in every audit log; `theme` and its like are items of ballots. */
const enumerations = [
  ...concerns,
  ...requests,
  ...ballotKinds,
  ...scales,
  ...doors,
  ...changeBins,
  withheld,
  chainStart,
  ...[
    'setup',
    'theme',
    'satisfied',
    'change',
    'improved',
    'request',
    'yes',
    'no',
    'held',
    'voice',
    'session',
    'platform',
  ],
];

/** Texts of a value, however deep; instants and days are no names of anything and are compared in T3. */
function leaves(value: unknown): string[] {
  if (typeof value === 'string')
    return value.length < 2 || /^\d{4}-\d\d(-\d\d.*)?$/.test(value) ? [] : [value, ...nested(value)];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(leaves);
}

function nested(text: string): string[] {
  if (!text.startsWith('{')) return [];
  try {
    return leaves(JSON.parse(text));
  } catch {
    return [];
  }
}

/** Random UUIDs are version 4; any other kind carries a time or an address. */
export async function unsafeIds(admin: Admin): Promise<string[]> {
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-([0-9a-f])[0-9a-f]{3}-/;
  const heaps = await readHeaps(admin);
  return heaps.flatMap(({ wing, table, rows }) =>
    rows.some(({ values }) =>
      Object.values(values).some(
        (value) =>
          typeof value === 'string' && uuid.exec(value)?.[1] !== undefined && uuid.exec(value)?.[1] !== '4',
      ),
    )
      ? [`${wing} ${table} has a UUID that is not random`]
      : [],
  );
}

/** A sequence counts people in the order in which they came. */
export async function sequences(admin: Admin): Promise<string[]> {
  const found = await Promise.all(
    (['desk', 'consultation', 'report'] as const).map(async (wing) => {
      const rows = await admin(
        wing,
      )`select sequencename as name from pg_sequences where schemaname = 'public'`;
      return rows.map(({ name }) => `${wing} has the sequence ${name}`);
    }),
  );
  return found.flat();
}

/** Names of key files that name somebody, sizes that differ, and times whose order is the order in which people came. */
export async function keyTraces({ clients, hasty, holders }: World): Promise<string[]> {
  const ids = [...clients, ...hasty].flatMap(({ client, booking }) => [String(client), String(booking)]);
  const people = [...ids, ...holders.flatMap(({ email, pocket }) => [email, String(pocket.employee)])];
  const files = filesIn(dataPath('keys'));
  const named = files.filter(({ name }) => people.some((who) => name.includes(who)));
  const notes = files.filter(({ folder }) => folder.endsWith('notes'));
  const sizes = new Set(notes.map(({ size }) => size));
  const traces = named.map(({ name }) => `the key ${name} names somebody`);
  if (sizes.size > 1) traces.push('sizes of note keys differ');
  if (notes.length < clients.length) traces.push(`only ${notes.length} note keys: nothing to look at`);
  return traces;
}

function filesIn(base: string): { folder: string; name: string; size: number }[] {
  return readdirSync(base, { recursive: true })
    .map((name) => path.join(base, String(name)))
    .filter((file) => statSync(file).isFile())
    .map((file) => ({ folder: path.dirname(file), name: path.basename(file), size: statSync(file).size }));
}

/**
 * Tables of desk and report that still say, after a night, which of their rows were written together. A counter that was raised last by
 * somebody's ballot lies, by its transaction, beside what that account wrote at the consultation: that would give the account a company.
 */
export async function restlessTables(admin: Admin): Promise<string[]> {
  const watched = ['collections', 'spent_tokens', 'waiting_ballots', 'counters', 'request_texts'];
  const heaps = (await readHeaps(admin)).filter(
    ({ wing, table }) => wing !== 'consultation' && watched.includes(table),
  );
  return heaps.flatMap(({ wing, table, rows }) => {
    const writers = new Set(rows.map(({ xmin }) => xmin)).size;
    return writers > 1 ? [`${wing} ${table} keeps ${writers} transactions`] : [];
  });
}
