import type { Wing } from '@/lib/env';
import type { Admin } from './admin';

/** A row as a thief of the files sees it: its place in the heap, the transaction that wrote it, and what it says. */
export type HeapRow = { place: number; xmin: number; values: Record<string, unknown> };
export type Heap = { wing: Wing; table: string; rows: HeapRow[] };

const wings: Wing[] = ['desk', 'consultation', 'report'];

/** Every table of the three databases in heap order, with ctid and xmin; in one cluster the numbers of transactions are shared. */
export async function readHeaps(admin: Admin): Promise<Heap[]> {
  const heaps: Heap[] = [];
  for (const wing of wings) {
    const sql = admin(wing);
    const tables = await sql<{ name: string }[]>`
      select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname`;
    for (const { name } of tables) {
      const rows =
        await sql`select xmin::text::bigint as xmin, to_jsonb(t) as values from ${sql(name)} t order by ctid`;
      heaps.push({
        wing,
        table: name,
        rows: rows.map(({ xmin, values }, place) => ({ place, xmin: Number(xmin), values })),
      });
    }
  }
  return heaps;
}

/** Where a person's trace lies: in heap order and by transaction. */
export type Mark = { who: string; place: number; xmin: number };

/** The rows of a heap that belong to somebody, by a column. The first row of each counts. */
export function marksOf({ rows }: Heap, whose: (values: Record<string, unknown>) => string | null): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { place, xmin, values } of rows) {
    const who = whose(values);
    if (who !== null && !marks.has(who)) marks.set(who, { who, place, xmin });
  }
  return [...marks.values()];
}

/** A way to guess, for each mark of one side, which mark of the other side is the same person's; several when it cannot choose. */
export type Matcher = {
  name: string;
  guess: (mark: Mark, rank: number, ours: number, others: readonly Mark[]) => Mark[];
};

export const matchers: Matcher[] = [
  { name: 'same place', guess: (_, rank, _ours, others) => pick(inOrder(others), rank) },
  {
    name: 'reverse place',
    guess: (_, rank, _ours, others) => pick(inOrder(others), others.length - 1 - rank),
  },
  {
    name: 'proportional place',
    guess: (_, rank, ours, others) =>
      pick(inOrder(others), Math.round((rank * (others.length - 1)) / Math.max(1, ours - 1))),
  },
  {
    name: 'nearest transaction',
    guess: (mark, _rank, _ours, others) => nearest(others, (one) => Math.abs(one.xmin - mark.xmin)),
  },
  {
    name: 'transaction just before',
    guess: (mark, _rank, _ours, others) =>
      nearest(
        others.filter(({ xmin }) => xmin <= mark.xmin),
        (one) => mark.xmin - one.xmin,
      ),
  },
  {
    name: 'transaction just after',
    guess: (mark, _rank, _ours, others) =>
      nearest(
        others.filter(({ xmin }) => xmin >= mark.xmin),
        (one) => one.xmin - mark.xmin,
      ),
  },
];

const inOrder = (marks: readonly Mark[]): Mark[] => [...marks].sort((a, b) => a.place - b.place);
const pick = (marks: readonly Mark[], index: number): Mark[] => marks.slice(index, index + 1);

function nearest(marks: readonly Mark[], distance: (mark: Mark) => number): Mark[] {
  const least = Math.min(...marks.map(distance));
  return marks.filter((mark) => distance(mark) === least);
}

/** Expected right guesses of a matcher, over the marks that have a counterpart; `same` knows the truth. */
export function hitsOf(
  matcher: Matcher,
  ours: readonly Mark[],
  others: readonly Mark[],
  same: (a: string, b: string) => boolean,
) {
  const ordered = inOrder(ours);
  const hits = ordered.map((mark, rank) => {
    const guesses = matcher.guess(mark, rank, ordered.length, others);
    return guesses.some(({ who }) => same(mark.who, who)) ? 1 / guesses.length : 0;
  });
  return hits.reduce<number>((total, hit) => total + hit, 0);
}
