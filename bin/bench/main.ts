import { z } from 'zod';
import { closePools } from '@/db/connect';
import { setUpDatabases } from '@/db/setup';
import { book } from './book';
import { collect, collectOverHttp } from './collect';
import { raceOverHttp } from './crowd';
import { release, start, weight } from './product';
import { race } from './race';
import { close, printFact, printRow } from './report';
import { seal } from './seal';
import { search } from './search';
import { buildSet } from './sets';
import { storm } from './storm';
import { utility } from './utility';
import { wallet } from './wallet';
import type { Bench, Operation } from './world';

/** Runs the wanted operations: facts first, because a timing of something wrong is worth nothing; one that fails stops the run. */

const wanted = z
  .object({
    set: z.enum(['small', 'full']),
    only: z.array(z.string()),
    json: z.string(),
    check: z.boolean(),
    loadBefore: z.number(),
  })
  .parse(JSON.parse(process.env.BENCH ?? ''));

const operations: Record<string, Operation> = {
  race,
  'race-http': raceOverHttp,
  search,
  book,
  storm,
  seal,
  utility,
  collect,
  'collect-http': collectOverHttp,
  wallet,
  release,
  start,
  weight,
};
const onSets = ['race', 'search', 'book', 'storm'];
const onDatabases = [...onSets, 'seal', 'collect'];

const url = (wing: string): string => process.env[`${wing.toUpperCase()}_DATABASE_URL`] ?? '';

async function prepare(): Promise<Bench> {
  const admin = { desk: url('desk'), consultation: url('consultation'), report: url('report') };
  const product = process.env.BENCH_PRODUCT ? JSON.parse(process.env.BENCH_PRODUCT) : null;
  if (wanted.only.some((name) => onDatabases.includes(name))) {
    await setUpDatabases(admin);
  }
  if (wanted.only.some((name) => onSets.includes(name))) await buildSet(admin.consultation, wanted.set);
  return { set: wanted.set, admin, product };
}

const bench = await prepare();
const rows = [];
const facts = [];
for (const name of Object.keys(operations).filter((one) => wanted.only.includes(one))) {
  const found = await operations[name]?.(bench);
  for (const fact of found?.facts ?? []) printFact(fact);
  for (const row of found?.rows ?? []) printRow(row);
  facts.push(...(found?.facts ?? []));
  rows.push(...(found?.rows ?? []));
  if (facts.some(({ pass, timed }) => !pass && !timed)) break;
}
await closePools();
process.exitCode = close(rows, facts, { ...wanted, json: wanted.json || null });
