import { beforeAll, describe, expect, test } from 'vitest';
import { operatorDatabase } from '@/db/report/client';
import { cloudWords } from '@/db/report/schema';
import { testDatabases } from '@/db/test-databases';
import { listAudit } from '../audit/queries';
import { castBallot } from '../ballot/commands';
import { drawKeys, type PollKey, type PollOutline, pollBallot, publish } from '../ballot/test-poll';
import { sealRelease } from '../release/commands';
import { findRelease } from '../release/queries';
import { testPlan } from '../release/test-tally';
import { approveWords, chooseWords, dropWords } from './commands';
import { listWords } from './queries';

const admin = testDatabases();
const open = new Date('2026-09-01T03:00:00Z');
const closed = new Date('2026-11-15T03:00:00Z');
const year = { subject: 'hibiki', year: '2025H2' };
const voice = 'voice:hibiki:request:all:2025H2';
let keys: PollKey[] = [];

const outline = (id: string, ballot: PollOutline['ballot'], period: PollOutline['period']): PollOutline => ({
  id,
  kind: id.startsWith('held') ? 'held' : 'voice',
  ballot,
  period,
  subject: id.startsWith('held') ? null : 'hibiki',
  cell: null,
});

beforeAll(async () => {
  keys = await drawKeys(
    [
      outline('voice:hibiki:2026H1', 'organization', '2026H1'),
      outline(voice, 'request', '2025H2'),
      outline('held:organization:2026H1', 'organization', '2026H1'),
      outline('held:request:2026H1', 'request', '2026H1'),
    ],
    '2026-04-01/2026-11-14',
  );
  publish(keys, [
    testPlan({ subject: 'hibiki', tier: 'organization', headcount: 2000, dimensions: [], floor: 10 }),
  ]);
  for (let n = 0; n < 30; n += 1)
    await ask(
      'flexible_hours',
      `残業${n < 9 ? 'と副業' : ''}${n < 10 ? '、残業のあとの研修' : ''}のこと ${n}`,
    );
  for (let n = 0; n < 10; n += 1) await ask('side_jobs_allowed', n < 9 ? '副業' : undefined);
  await admin('report')`update counters set n = n + 400 where bin = 'flexible_hours'`;
  await admin('report')`insert into spent_tokens select ${voice}, 'h' || n from generate_series(1, 400) n`;
});

async function ask(request: string, text: string | undefined) {
  const ballot = pollBallot(keys, 'request', voice, 'held:request:2026H1', { request });
  return castBallot(text === undefined ? ballot : { ...ballot, text }, open);
}

describe('editors', () => {
  test('see no words while ballots come in, then those of ten people, and of no text that is closed to them', async () => {
    expect(await listWords(open)).toEqual([]);
    // 副業 stands in 18 texts, nine of which belong to a request that is not open
    expect(await listWords(closed)).toEqual([{ ...year, open: ['training', 'overtime'], chosen: [] }]);
  });

  test('choose no word that is not open, and none twice', async () => {
    expect(await chooseWords('operator-a', year, [], closed)).toEqual({ ok: false, reason: 'nothing' });
    for (const words of [['side_job'], ['overtime', 'side_job'], ['田中さん']])
      expect(await chooseWords('operator-a', year, words, closed)).toEqual({ ok: false, reason: 'not_open' });
    expect(await chooseWords('operator-a', year, ['overtime'], open)).toEqual({
      ok: false,
      reason: 'not_open',
    });
    expect((await chooseWords('operator-a', year, ['training', 'overtime'], closed)).ok).toBe(true);
    expect((await chooseWords('operator-b', year, ['overtime'], closed)).ok).toBe(true);
    expect((await listWords(closed))[0]?.chosen.map(({ chosenBy }) => chosenBy)).toEqual([
      'operator-a',
      'operator-a',
    ]);
  });

  test('need a second one, also at the database', async () => {
    const own = await approveWords('operator-a', year, ['overtime'], closed);
    expect(own).toEqual({ ok: false, reason: 'own_words' });
    await expect(operatorDatabase().update(cloudWords).set({ approvedBy: 'operator-a' })).rejects.toThrow();
    expect((await approveWords('operator-b', year, ['training', 'overtime'], closed)).ok).toBe(true);
    expect((await dropWords('operator-a', year, ['training'], closed)).ok).toBe(true);
    expect(await approveWords('operator-b', year, ['training'], closed)).toEqual({
      ok: false,
      reason: 'gone',
    });
    expect((await chooseWords('operator-b', year, ['training'], closed)).ok).toBe(true);
    expect(JSON.stringify(await listAudit())).not.toMatch(/overtime|training/);
  });
});

test('sealing takes approved words along, without a count, and deletes what was chosen', async () => {
  expect((await sealRelease('operator-a', 'hibiki', '2026H1', closed)).ok).toBe(true);
  const release = await findRelease('hibiki', 1);
  expect(release?.document.words).toEqual({ shown: true, items: [{ word: 'overtime', size: 3 }] });
  expect(await admin('report')`select 1 from cloud_words`).toHaveLength(0);
  expect(await listWords(closed)).toEqual([]);
});
