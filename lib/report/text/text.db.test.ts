import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { operatorDatabase } from '@/db/report/client';
import { paraphrases } from '@/db/report/schema';
import { testDatabases } from '@/db/test-databases';
import { keyPath } from '@/lib/keys/directory';
import { castBallot } from '../ballot/commands';
import { drawKeys, type PollKey, type PollOutline, pollBallot, publish } from '../ballot/test-poll';
import { sealRelease } from '../release/commands';
import { findRelease } from '../release/queries';
import { testPlan } from '../release/test-tally';
import { approveParaphrase, writeParaphrase } from './commands';
import { listThemes } from './queries';

const admin = testDatabases();
const open = new Date('2026-09-01T03:00:00Z');
const closed = new Date('2026-11-15T03:00:00Z');
const theme = { subject: 'hibiki', year: '2025H2', request: 'flexible_hours' };
const words = '時間の使い方を選びたい、という声が集まりました。';
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
      outline('voice:hibiki:request:all:2025H2', 'request', '2025H2'),
      outline('held:organization:2026H1', 'organization', '2026H1'),
      outline('held:request:2026H1', 'request', '2026H1'),
    ],
    '2026-04-01/2026-11-14',
  );
  publish(keys, [
    testPlan({ subject: 'hibiki', tier: 'organization', headcount: 2000, dimensions: [], floor: 10 }),
  ]);
  for (let n = 0; n < 40; n += 1)
    await ask('flexible_hours', n < 30 ? `願い${n}：早く帰りたいです` : undefined);
  for (let n = 0; n < 10; n += 1) await ask('side_jobs_allowed', n < 9 ? `副業の話${n}` : undefined);
  await admin('report')`update counters set n = n + 400 where bin = 'flexible_hours'`;
  await admin(
    'report',
  )`insert into spent_tokens select 'voice:hibiki:request:all:2025H2', 'h' || n from generate_series(1, 400) n`;
});

async function ask(request: string, text: string | undefined, at = open) {
  const ballot = pollBallot(keys, 'request', 'voice:hibiki:request:all:2025H2', 'held:request:2026H1', {
    request,
  });
  return castBallot(text === undefined ? ballot : { ...ballot, text }, at);
}

describe('what is kept of a text', () => {
  test('its theme and sealed bytes, never the words or a time', async () => {
    const rows = await admin('report')`select * from request_texts`;
    expect(rows).toHaveLength(39);
    const all = rows.map(({ sealed }) => Buffer.from(String(sealed), 'base64').toString('utf8')).join();
    expect(all).not.toMatch(/願い|副業/);
    expect(Object.keys(rows[0] ?? {})).toEqual(['id', 'subject', 'year', 'request', 'sealed']);
    expect(await admin('report')`select 1 from waiting_ballots`).toHaveLength(0);
  });

  test('a text that is too long, or beside a request that was kept back, is refused', async () => {
    expect(await ask('flexible_hours', 'あ'.repeat(201))).toEqual({ ok: false, reason: 'malformed' });
    expect(await ask('withheld', '一つ')).toEqual({ ok: false, reason: 'malformed' });
  });
});

describe('editors', () => {
  test('see nothing while ballots come in, and then only themes in which ten people wrote', async () => {
    expect(await listThemes(open)).toEqual([]);
    const [found, ...more] = await listThemes(closed);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ ...theme, paraphrase: null });
    expect(found?.texts).toHaveLength(30);
    expect(found?.texts.every((text) => text.startsWith('願い'))).toBe(true);
  });

  test('write nothing about a theme that is not open, and repeat nobody', async () => {
    const closedTheme = { ...theme, request: 'side_jobs_allowed' };
    expect(await writeParaphrase('operator-a', closedTheme, words, closed)).toEqual({
      ok: false,
      reason: 'not_open',
    });
    expect(await writeParaphrase('operator-a', theme, words, open)).toEqual({
      ok: false,
      reason: 'not_open',
    });
    expect(await writeParaphrase('operator-a', theme, ' ', closed)).toEqual({
      ok: false,
      reason: 'malformed',
    });
    expect(await writeParaphrase('operator-a', theme, '「願い7：早く帰りたいです」', closed)).toEqual({
      ok: false,
      reason: 'quotes',
    });
  });

  test('need a second one, also at the database', async () => {
    expect(await approveParaphrase('operator-b', theme, words, closed)).toEqual({
      ok: false,
      reason: 'gone',
    });
    expect((await writeParaphrase('operator-a', theme, words, closed)).ok).toBe(true);
    expect(await approveParaphrase('operator-a', theme, words, closed)).toEqual({
      ok: false,
      reason: 'own_words',
    });
    await expect(operatorDatabase().update(paraphrases).set({ approvedBy: 'operator-a' })).rejects.toThrow();
    expect((await approveParaphrase('operator-b', theme, words, closed)).ok).toBe(true);
  });

  test('lose an approval with the words that it was given to', async () => {
    expect((await writeParaphrase('operator-b', theme, `${words}ほかにも。`, closed)).ok).toBe(true);
    expect((await listThemes(closed))[0]?.paraphrase).toMatchObject({ approvedBy: null });
    expect((await writeParaphrase('operator-a', theme, words, closed)).ok).toBe(true);
    expect((await approveParaphrase('operator-b', theme, words, closed)).ok).toBe(true);
  });
});

test('sealing takes the approved words along and destroys texts, paraphrases and key', async () => {
  const file = keyPath('report', 'texts_hibiki_2025H2');
  expect(existsSync(file)).toBe(true);
  expect((await sealRelease('operator-a', 'hibiki', '2026H1', closed)).ok).toBe(true);
  const release = await findRelease('hibiki', 1);
  expect(release?.document.overallReport).toEqual([{ request: 'flexible_hours', text: words }]);
  expect(release?.text).not.toContain('願い');
  expect(await admin('report')`select 1 from request_texts`).toHaveLength(0);
  expect(await admin('report')`select 1 from paraphrases`).toHaveLength(0);
  expect(existsSync(file)).toBe(false);
  expect(await listThemes(closed)).toEqual([]);
});
