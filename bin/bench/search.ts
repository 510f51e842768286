import { eq } from 'drizzle-orm';
import { clientDatabase } from '@/db/consultation/client';
import { consultants } from '@/db/consultation/schema/consultant';
import { listOpenings } from '@/lib/consultation/availability/queries';
import { openStarts } from '@/lib/consultation/availability/rules';
import { instantOf } from '@/lib/consultation/availability/zone/rules';
import { saveWishes } from '@/lib/consultation/matching/commands';
import { findShown } from '@/lib/consultation/matching/profile/queries';
import { recommend } from '@/lib/consultation/matching/queries';
import { searchConsultants } from '@/lib/consultation/matching/search/queries';
import { type Filters, noFilters } from '@/lib/consultation/matching/search/rules';
import { listEverybody, soonest } from '@/lib/consultation/matching/soon/queries';
import { noWishes, type Wishes } from '@/lib/consultation/matching/wish/rules';
import { addMinutes } from '@/lib/shared/calendar';
import type { ClientId, ConsultantId } from '@/lib/shared/ids';
import { history } from './history';
import { type Contest, contest, type Row } from './measure';
import { buildOracle } from './oracle';
import type { Fact } from './report';
import { asAdmin, type Bench, benchNow, countStatements, someClients, someConsultants } from './world';

const mostStatements = 3;
const evening: Filters = { ...noFilters, theme: 'options_unknown', band: 'evening' };
const never: Filters = { ...noFilters, theme: 'options_unknown', band: 'morning' };
const nobody: Filters = { ...noFilters, theme: 'options_unknown', gender: 'male', language: 'zh' };

type Timed = Omit<Contest, 'product'> & { product: () => Promise<unknown> };

/** Finding a time: at one consultant, a page of the search, the recommendation, the soonest, and nobody. Gates: issue 4. */
export async function search(bench: Bench): Promise<{ rows: Row[]; facts: Fact[] }> {
  const { set, admin } = bench;
  const { client, choosy, consultant } = await asAdmin(admin.consultation, parties);
  await saveWishes(choosy, choosyWishes);
  const read = oneRow(consultant);
  const typical = () => searchConsultants(client, evening, benchNow);
  const page = { yardstick: 'a page of the search', base: typical };
  const calls: Timed[] = [
    { op: 'a page of the search', product: typical, ...read, gate: 25 },
    {
      op: 'a page nobody is on',
      product: () => searchConsultants(client, nobody, benchNow),
      ...page,
      gate: 5,
    },
    {
      op: 'a page of a time nobody has',
      product: () => searchConsultants(client, never, benchNow),
      ...page,
      gate: 5,
    },
    { op: 'three recommendations', product: () => recommend(client, benchNow), ...page, gate: 3 },
    { op: 'three recommendations, few fit', product: () => recommend(choosy, benchNow), ...page, gate: 3 },
    { op: 'a month of a consultant', product: () => findShown(client, consultant, benchNow), ...read },
    { op: 'openings of a consultant', product: () => listOpenings(client, consultant, benchNow), ...read },
    { op: 'anyone, soon', product: () => soonest(client, benchNow), ...read },
  ];
  const rows: Row[] = [];
  const facts: Fact[] = [];
  for (const call of calls) {
    await call.product();
    const statements = await countStatements('consultation', 'consultation_client', call.product);
    const pass = statements <= mostStatements;
    facts.push({ fact: `statements: ${call.op}`, value: statements, expected: `≤ ${mostStatements}`, pass });
    rows.push(await contest(set, { ...call, statements }));
  }
  const twice = [await recommend(client, benchNow), await recommend(client, benchNow)];
  const [first, second] = twice.map((one) => JSON.stringify(one));
  facts.push({
    fact: 'recommendations, asked twice',
    value: first === second ? 'same' : 'others',
    expected: 'same',
    pass: first === second,
  });
  const found = (await typical()).found.length;
  facts.push({ fact: 'consultants on a page', value: found, expected: '20', pass: found === 20 });
  const all = await universe(set, client, admin.consultation);
  const past = set === 'full' ? [await history(bench, client, evening, read)] : [];
  return { rows: [...rows, all.row], facts: [...facts, all.fact, ...past] };
}

/** All openings of two weeks over everybody, slot by slot as the oracle has them. */
async function universe(set: string, client: ClientId, url: string): Promise<{ row: Row; fact: Fact }> {
  const oracle = await asAdmin(url, buildOracle);
  const window = { from: benchNow, until: addMinutes(benchNow, 14 * 1440) };
  const product = async () =>
    (await listEverybody({ client, taken: [] }, window, benchNow)).map(({ consultantId, diary }) => ({
      id: consultantId,
      starts: openStarts(diary, 60),
    }));
  const ours = (await product())
    .flatMap(({ id, starts }) => starts.map((start) => `${id} ${instantOf(start).toISOString()}`))
    .sort();
  const theirs = oracle.starts();
  const wrong =
    ours.filter((slot, index) => slot !== theirs[index]).length + Math.abs(ours.length - theirs.length);
  const base = async () => oracle.count();
  const row = await contest(set, {
    op: 'universe of 14 days',
    product,
    base,
    yardstick: 'BITS',
    gate: 400,
    statements: 1,
  });
  return {
    row,
    fact: {
      fact: `openings of ${oracle.consultants} consultants that differ from BITS (of ${theirs.length})`,
      value: wrong,
      expected: '0',
      pass: wrong === 0 && theirs.length > 0,
    },
  };
}

/** The yardstick Q1: one row by its primary key through the product's own pool. */
export const oneRow = (consultant: ConsultantId): Pick<Contest, 'yardstick' | 'base' | 'gate'> => ({
  yardstick: 'one-row read',
  gate: null,
  base: () =>
    clientDatabase()
      .select({ name: consultants.displayName })
      .from(consultants)
      .where(eq(consultants.id, consultant)),
});

/** A client without wishes, one whom nobody fits, and a consultant. */
async function parties(
  sql: Parameters<typeof someClients>[0],
): Promise<{ client: ClientId; choosy: ClientId; consultant: ConsultantId }> {
  const [client, choosy] = await someClients(sql, 2);
  const [consultant] = await someConsultants(sql, 1);
  if (!client || !choosy || !consultant) throw new Error('the set is empty');
  return { client, choosy, consultant };
}

const choosyWishes: Wishes = {
  ...noWishes,
  concerns: ['too_busy'],
  language: 'zh',
  gender: 'male',
  timeBands: ['evening'],
};
