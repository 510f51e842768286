import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { destroyKey, hasKey, keyPath, writeKey } from '@/lib/keys/directory';
import { forgetOrder, renewNoteKeys } from './commands';

const admin = testDatabases();
const people = 300;

beforeEach(async () => {
  await admin('consultation')`delete from clients`;
  await admin('consultation')`delete from spent_tickets`;
  await admin('consultation')`vacuum full clients, spent_tickets, credits`;
});

/** Accounts as they come: one transaction each, nicknames in the order of coming. */
async function come(from: number, count: number): Promise<void> {
  for (let n = from; n < from + count; n += 1)
    await admin('consultation').begin(async (tx) => {
      const [row] = await tx`
        insert into clients (nickname, login_hash) values (${String(n)}, ${randomBytes(32).toString('hex')}) returning id`;
      await tx`insert into credits (client_id, half_year, granted) values (${row?.id}, '2026H2', 4)`;
      await tx`insert into spent_tickets (key_id, hash) values ('session:2026H2', ${randomBytes(32).toString('hex')})`;
    });
}

const heap = () =>
  admin('consultation')<{ n: number; xmin: string; xmax: string }[]>`
    select nickname::int as n, xmin::text, xmax::text from clients order by ctid`;

describe('the nightly order of accounts', () => {
  it('told who came when, and tells nothing afterwards', async () => {
    await come(0, people);
    const before = await heap();
    expect(rankCorrelation(before.map(({ n }) => n))).toBe(1);
    expect(new Set(before.map(({ xmin }) => xmin)).size).toBe(people);
    const values = await everything();
    const sizeBefore = await size();

    await forgetOrder();

    const after = await heap();
    expect(Math.abs(rankCorrelation(after.map(({ n }) => n)))).toBeLessThan(0.2); // 3.5 standard deviations
    expect(new Set(after.map(({ xmin }) => xmin)).size).toBe(1);
    expect(new Set(after.map(({ xmax }) => xmax))).toEqual(new Set(['0']));
    expect(await everything()).toEqual(values);
    expect(await size()).toBeLessThanOrEqual(sizeBefore);
  });

  it('keeps references and constraints', async () => {
    await come(0, 3);
    await forgetOrder();
    const [client] = await admin('consultation')`select id, login_hash from clients limit 1`;
    await expect(
      admin('consultation')`insert into clients (nickname, login_hash) values ('x', ${client?.login_hash})`,
    ).rejects.toMatchObject({ code: '23505' });
    await admin('consultation')`delete from clients where id = ${client?.id}`;
    const [credits] = await admin('consultation')`select count(*)::int as n from credits`;
    expect(credits?.n).toBe(2);
  });

  it('loses nothing that is written meanwhile', async () => {
    await come(0, 100);
    await Promise.all([come(100, 200), forgetOrder(), come(300, 100), forgetOrder()]);
    const [row] = await admin('consultation')`
      select (select count(*)::int from clients) as clients, (select sum(granted)::int from credits) as credits,
        (select count(*)::int from spent_tickets) as spent`;
    expect(row).toEqual({ clients: 400, credits: 1600, spent: 400 });
  });
});

describe('the files of the note keys', () => {
  it('keep names and contents, and lose the order in which they were made', async () => {
    const names = Array.from({ length: 60 }, () => randomBytes(16).toString('hex'));
    for (const name of names) writeKey('notes', name, `key ${name}`);
    expect(rankCorrelation(byTime(names))).toBe(1);
    expect(await renewNoteKeys()).toBe(60);
    expect(Math.abs(rankCorrelation(byTime(names)))).toBeLessThan(0.5); // 3.8 standard deviations
    expect(readdirSync(folder()).toSorted()).toEqual(names.toSorted());
    for (const name of names) expect(readFileSync(keyPath('notes', name), 'utf8')).toBe(`key ${name}`);
    const [one = ''] = names;
    destroyKey('notes', one);
    await renewNoteKeys();
    expect(hasKey('notes', one)).toBe(false);
  });
});

const folder = () => path.dirname(keyPath('notes', 'any'));
/** Bytes of the table: old versions that were left behind would double them. */
const size = async () =>
  Number((await admin('consultation')`select pg_relation_size('clients') as bytes`)[0]?.bytes);

const everything = () =>
  admin('consultation')`select * from clients c join credits on client_id = c.id order by c.nickname`;

/** Positions of the names in the order of their files' times. */
function byTime(names: string[]): number[] {
  const times = names.map((name) => statSync(keyPath('notes', name), { bigint: true }).mtimeNs);
  return names.map((_, index) => index).toSorted((a, b) => ((times[a] ?? 0n) < (times[b] ?? 0n) ? -1 : 1));
}

/** Spearman's rank correlation of a permutation of 0 … n−1 with its own places: 1 in order, about 0 shuffled. */
function rankCorrelation(order: readonly number[]): number {
  const n = order.length;
  const squares = order.reduce((sum, rank, place) => sum + (rank - place) ** 2, 0);
  return 1 - (6 * squares) / (n * (n * n - 1));
}
