import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { ballotItems } from '@/lib/shared/ballot';
import type { BulletinKey, Plan } from '@/lib/shared/bulletin';
import { type HalfYear, nextHalfYear } from '@/lib/shared/half-year';
import { publish } from '../ballot/test-poll';
import { yearlyLimit } from '../budget/rules';
import { sealRelease } from './commands';
import { findRelease, listReleases } from './queries';
import { testPlan } from './test-tally';

const admin = testDatabases();
const closed = new Date('2026-11-15T03:00:00Z');

const pool = testPlan({ subject: 'pool-a', tier: 'pool', headcount: 200, dimensions: [] });
const quiet = (year: HalfYear): Plan => testPlan({ subject: 'quiet', year });

/** Keys of both half-years of a plan's year, all of them closed. Nobody casts with them here: their counters are written. */
function keysOf({ subject, year, dimensions }: Plan): BulletinKey[] {
  const key = (id: string, ballot: BulletinKey['ballot'], period: HalfYear, cell: string | null) => ({
    id: `voice:${subject}:${id}:${period}`,
    kind: 'voice' as const,
    ballot,
    period,
    subject,
    cell,
    spki: '',
    collectFrom: '2024-10-01',
    collectUntil: '2026-09-30',
    acceptFrom: '2024-10-01',
    acceptUntil: '2026-11-14',
  });
  return [
    key('all', 'organization', year, null),
    key('all', 'organization', nextHalfYear(year), null),
    key('request:all', 'request', year, null),
    ...dimensions.flatMap(({ dimension, cells }) =>
      cells.map(({ id }) => key(`${dimension}:${id}`, dimension, year, id)),
    ),
  ];
}

beforeAll(async () => {
  const plans = [pool, quiet('2024H2'), quiet('2025H2')];
  const keys = plans.flatMap(keysOf);
  publish(
    keys.map((entry) => ({ pem: '', entry })),
    plans,
  );
  for (const { id, ballot, subject } of keys)
    await fill(id, ballot, subject === 'pool-a' ? 45 : ballot === 'organization' ? 90 : 60);
});

/** Counters and spent tokens as so many ballots would have left them. */
async function fill(keyId: string, kind: BulletinKey['ballot'], n: number): Promise<void> {
  for (const [item, bins] of Object.entries(ballotItems[kind ?? 'organization'])) {
    const [first, second] = bins;
    const rows = [
      { key_id: keyId, item, bin: first, n: Math.ceil(n / 2) },
      { key_id: keyId, item, bin: second, n: Math.floor(n / 2) },
    ];
    await admin('report')`insert into counters ${admin('report')(rows)}`;
  }
  await admin(
    'report',
  )`insert into spent_tokens (key_id, hash) select ${keyId}, 'h' || n from generate_series(1, ${n}::int) n`;
}

const seal = (subject: string, halfYear: HalfYear) => sealRelease('operator-test', subject, halfYear, closed);

describe('a pool', () => {
  test('has one document a half-year for all its members, under its own code', async () => {
    expect((await seal('pool-a', '2025H2')).ok).toBe(true);
    expect((await seal('pool-a', '2026H1')).ok).toBe(true);
    const [second, first, ...more] = await listReleases('pool-a');
    expect(more).toEqual([]);
    expect([first, second].map((release) => release?.document.epsilon.organization)).toEqual([2, 2]);
    expect(second?.document).toMatchObject({
      tier: 'pool',
      segments: null,
      headcount: 200,
      epsilon: { requests: 0.5, yearTotal: 4.5, limit: yearlyLimit },
    });
    expect(await findRelease('small1', second?.document.number ?? 0)).toBeNull();
    expect(JSON.stringify(second?.document)).not.toContain('small');
  });
});

describe('a large organization', () => {
  test('without a year before spends 0.5 a half-year, and 1 a dimension', async () => {
    expect((await seal('quiet', '2024H2')).ok).toBe(true);
    expect((await seal('quiet', '2025H1')).ok).toBe(true);
    const [second] = await listReleases('quiet');
    expect(second?.document.epsilon).toMatchObject({ organization: 0.5, segments: 2, yearTotal: 3.5 });
  });

  test('of which less than 8 % used it the year before: 1 + 1 + 2, and never more than the limit', async () => {
    expect((await seal('quiet', '2025H2')).ok).toBe(true);
    expect((await seal('quiet', '2026H1')).ok).toBe(true);
    const [second, first] = await listReleases('quiet');
    expect(first?.document.epsilon).toMatchObject({ organization: 1, segments: null, yearTotal: 1 });
    expect(second?.document.epsilon).toMatchObject({
      organization: 1,
      segments: 2,
      requests: 0.5,
      yearTotal: 4.5,
    });
  });
});
