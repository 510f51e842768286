import { beforeAll, expect, test } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { listAudit } from '../../audit/queries';
import { drawKeys, type PollOutline, publish } from '../../ballot/test-poll';
import { sealRelease } from '../commands';
import { listReleases } from '../queries';
import { testPlan } from '../test-tally';
import { findPooledCloud } from './queries';

const admin = testDatabases();
const closed = new Date('2026-11-15T03:00:00Z');
const small = ['one', 'two', 'three', 'four', 'five', 'six'];
const subjects = [...small, 'large', 'pool-a'];

const outline = (id: string, ballot: PollOutline['ballot'], period: PollOutline['period']): PollOutline => ({
  id,
  kind: 'voice',
  ballot,
  period,
  subject: id.split(':')[1] ?? '',
  cell: null,
});

beforeAll(async () => {
  const keys = await drawKeys(
    subjects.flatMap((subject) => [
      outline(`voice:${subject}:2026H1`, 'organization', '2026H1'),
      outline(`voice:${subject}:request:all:2025H2`, 'request', '2025H2'),
    ]),
    '2026-04-01/2026-11-14',
  );
  publish(
    keys,
    subjects.map((subject) =>
      testPlan({
        subject,
        tier: subject === 'pool-a' ? 'pool' : 'organization',
        headcount: 3000,
        dimensions: [],
        floor: 10,
      }),
    ),
  );
  for (const subject of subjects) await fill(subject, subject === 'large' ? 500 : 60);
});

/** Requests as so many ballots would have left them: half flexible hours, half learning, and three of something rare. */
async function fill(subject: string, n: number): Promise<void> {
  const keyId = `voice:${subject}:request:all:2025H2`;
  const bins = { flexible_hours: n, learning_when_needed: n, skills_by_role_shown: 3 };
  for (const [bin, count] of Object.entries(bins))
    await admin(
      'report',
    )`insert into counters (key_id, item, bin, n) values (${keyId}, 'request', ${bin}, ${count})`;
  await admin(
    'report',
  )`insert into spent_tokens select ${keyId}, 'h' || n from generate_series(1, ${2 * n + 3}::int) n`;
}

const seal = (subject: string) => sealRelease('operator-a', subject, '2026H1', closed);
const cloudOf = async (subject: string) => {
  const [release] = await listReleases(subject);
  return release ? findPooledCloud(release.document) : null;
};

test('waits for every release that may be in it, and keeps noisy numbers of small organizations only', async () => {
  for (const subject of ['large', 'pool-a', ...small.slice(1)]) expect((await seal(subject)).ok).toBe(true);
  const kept = await admin('report')`select subject, request, noisy from pooled_answers`;
  expect(new Set(kept.map(({ subject }) => subject))).toEqual(new Set(small.slice(1)));
  const exact = kept.filter(({ noisy }) => [60, 3, 0].includes(Number(noisy)));
  expect(exact.length).toBeLessThan(kept.length);
  expect(await admin('report')`select 1 from pooled_clouds`).toHaveLength(0);
  expect(await cloudOf('two')).toBeNull();
});

test('is sealed with the last of them, the same bytes for each, and nothing stays of what it was made of', async () => {
  expect((await seal('one')).ok).toBe(true);
  const clouds = await Promise.all(small.map(cloudOf));
  expect(new Set(clouds.map((cloud) => cloud?.text)).size).toBe(1);
  expect(clouds[0]?.genuine).toBe(true);
  const codes = clouds[0]?.document.cloud.shown ? clouds[0].document.cloud.items.map(({ code }) => code) : [];
  expect(codes.sort()).toEqual(['flexible_hours', 'learning_when_needed']); // 18 of the rare one are not above the noise
  expect(await admin('report')`select 1 from pooled_answers`).toHaveLength(0);
  expect((await listAudit()).map(({ action }) => action)).toContain('cloud.seal');
});

test('is not shown to who has a cloud of its own or belongs to a pool, and cannot be changed', async () => {
  expect(await cloudOf('large')).toBeNull();
  expect(await cloudOf('pool-a')).toBeNull();
  for (const change of [
    "update pooled_clouds set document = '{}'",
    'delete from pooled_clouds',
    'truncate pooled_clouds',
  ])
    await expect(admin('report').unsafe(change)).rejects.toThrow(/written once/);
});
