import type { Admin } from './admin';
import type { Client } from './courier';
import { type Heap, type HeapRow, hitsOf, type Mark, marksOf, matchers, readHeaps } from './heap';
import { spentHashes } from './spent';

export type Link = {
  hits: number;
  of: number;
  name: string;
  ways: number;
  tries: number;
  limit: number;
  broken: boolean;
};
type Side = { name: string; marks: Mark[]; same: (mine: string, theirs: string) => boolean };

/** The best of all matchers over all pairs of tables: accounts with employees, and accounts with the voice tokens that they paid. */
export async function link(admin: Admin, only: readonly Client[]): Promise<Link> {
  const heaps = await readHeaps(admin);
  const owners = new Map(only.map((one) => [String(one.client), one]));
  const bookings = new Map(only.map((one) => [String(one.booking), String(one.client)]));
  const accounts = heaps
    .filter(({ wing }) => wing === 'consultation')
    .map((heap) => ({
      name: heap.table,
      marks: marksOf(heap, (values) => clientOf(heap.table, values, owners, bookings)),
    }))
    .filter(({ marks }) => marks.length >= 10);
  const others = [...employeesIn(heaps, owners), ...(await tokensIn(heaps, only, owners))].filter(
    ({ marks }) => marks.length >= 10,
  );
  const ways = accounts.flatMap((ours) =>
    others.flatMap((side) =>
      matchers.map((matcher) => ({
        ours,
        side,
        matcher,
        name: `${ours.name} × ${side.name}, ${matcher.name}`,
      })),
    ),
  );
  const tried = ways.map(({ ours, side, matcher, name }) => ({
    name,
    of: ours.marks.length,
    choices: side.marks.length,
    hits: hitsOf(matcher, ours.marks, side.marks, side.same),
  }));
  return bestOf(tried);
}

function bestOf(tried: { name: string; of: number; choices: number; hits: number }[]): Link {
  const judged = tried.map((one) => ({ ...one, limit: limitOf(one.of, 1 / one.choices, tried.length) }));
  const best = judged.reduce((a, b) => (a.hits - a.limit > b.hits - b.limit ? a : b));
  const tries = tried.reduce((total, { of }) => total + of, 0);
  return { ...best, ways: tried.length, tries, broken: best.hits >= best.limit };
}

/** The least number of hits that luck reaches, over all ways, less often than three standard deviations are passed (0.00135). */
function limitOf(of: number, chance: number, ways: number): number {
  let tail = 1;
  let term = (1 - chance) ** of;
  let hits = 0;
  while (tail * ways >= 0.00135 && hits <= of) {
    tail -= term;
    term *= ((of - hits) / (hits + 1)) * (chance / (1 - chance));
    hits += 1;
  }
  return hits;
}

function clientOf(
  table: string,
  values: HeapRow['values'],
  owners: Map<string, Client>,
  bookings: Map<string, string>,
): string | null {
  const direct = String(table === 'clients' ? values.id : values.client_id);
  if (owners.has(direct)) return direct;
  const booking = String(table === 'bookings' ? values.id : values.booking_id);
  return bookings.get(booking) ?? null;
}

function employeesIn(heaps: readonly Heap[], owners: Map<string, Client>): Side[] {
  const same = (client: string, employee: string) => String(owners.get(client)?.pocket.employee) === employee;
  return heaps
    .filter(({ wing }) => wing === 'desk')
    .map((heap) => {
      const column = heap.table === 'employees' ? 'id' : 'employee_id';
      return { name: `desk ${heap.table}`, same, marks: marksOf(heap, (values) => text(values[column])) };
    });
}

/** Spent voice tokens: who owns one is known by its company and cell at once, so a link to an account is a link to the company. */
async function tokensIn(
  heaps: readonly Heap[],
  only: readonly Client[],
  owners: Map<string, Client>,
): Promise<Side[]> {
  const hashes = await spentHashes(only);
  const same = (client: string, hash: string) => hashes.get(hash) === client && owners.has(client);
  return heaps
    .filter(({ wing, table }) => wing === 'report' && table === 'spent_tokens')
    .map((heap) => ({
      name: 'report spent_tokens',
      same,
      marks: marksOf(heap, (values) => (hashes.has(String(values.hash)) ? text(values.hash) : null)),
    }));
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
