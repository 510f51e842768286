import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { ballotDatabase, hrReaderDatabase, operatorDatabase } from '@/db/report/client';
import { testDatabases } from '@/db/test-databases';
import type { Plan } from '@/lib/shared/bulletin';
import { canonicalJson } from '@/lib/shared/canonical';
import { findAuditBreak, listAudit } from '../audit/queries';
import { castBallot } from '../ballot/commands';
import { drawKeys, type PollKey, type PollOutline, pollBallot, publish } from '../ballot/test-poll';
import { verifyChain } from '../chain/queries';
import { destroyCounters } from '../counter/commands';
import { sealRelease } from './commands';
import { listPeriods, prepareRelease } from './preparation/queries';
import { findRelease, listReleases } from './queries';
import { testPlan } from './test-tally';

const admin = testDatabases();
const open = new Date('2026-09-01T03:00:00Z');
const lastMoment = new Date('2026-11-14T14:59:00Z');
const closed = new Date('2026-11-14T15:00:00Z'); // the 15th in Tokyo
let keys: PollKey[] = [];

const outline = (
  id: string,
  kind: 'voice' | 'held',
  ballot: PollOutline['ballot'],
  cell: string | null = null,
): PollOutline => ({
  id,
  kind,
  ballot,
  period: id.endsWith('2025H2') ? '2025H2' : '2026H1',
  subject: kind === 'voice' ? (id.split(':')[1] ?? '') : null,
  cell,
});
const alone = (subject: string): Plan =>
  testPlan({ subject, tier: 'organization', headcount: 320, dimensions: [], floor: 10 });
const subjects = ['hibiki', 'broken', 'twice'];

beforeAll(async () => {
  const cells = testPlan().dimensions.flatMap(({ dimension, cells }) =>
    cells.map(({ id }) => outline(`voice:aozora:${dimension}:${id}:2025H2`, 'voice', dimension, id)),
  );
  keys = await drawKeys(
    [
      ...[...subjects, 'aozora'].flatMap((subject) => [
        outline(`voice:${subject}:2026H1`, 'voice', 'organization'),
        outline(`voice:${subject}:request:all:2025H2`, 'voice', 'request'),
      ]),
      ...cells,
      outline('held:organization:2026H1', 'held', 'organization'),
      outline('held:request:2026H1', 'held', 'request'),
    ],
    '2026-04-01/2026-11-14',
  );
  publish(keys, [testPlan(), ...subjects.map(alone)]);
  await cast('hibiki', 33);
  for (const [keyId, n] of [
    ['voice:aozora:2026H1', 350],
    ['voice:aozora:request:all:2025H2', 200],
    ...cells.map(({ id }) => [id, 90] as const),
  ] as const)
    await fill(keyId, n);
});

/** Organization ballots and two thirds as many requests, through the front door. */
async function cast(subject: string, people: number): Promise<void> {
  for (let n = 0; n < people; n += 1) {
    const choices = {
      theme: n % 2 ? 'options_unknown' : 'too_busy',
      satisfied: n % 3 ? 'yes' : 'no',
      change: 'up',
    };
    const ballot = pollBallot(
      keys,
      'organization',
      `voice:${subject}:2026H1`,
      'held:organization:2026H1',
      choices,
    );
    expect((await castBallot(ballot, open)).ok).toBe(true);
    if (n % 3 === 0) continue;
    const request = { request: 'side_jobs_allowed' };
    const second = pollBallot(
      keys,
      'request',
      `voice:${subject}:request:all:2025H2`,
      'held:request:2026H1',
      request,
    );
    expect((await castBallot(second, open)).ok).toBe(true);
  }
}

/** Counters and spent tokens as so many ballots would have left them. */
async function fill(keyId: string, n: number): Promise<void> {
  const kind = keys.find(({ entry }) => entry.id === keyId)?.entry.ballot;
  const last = kind === 'organization' ? ['change', 'well_up'] : ['improved', 'yes'];
  const counts =
    kind === 'request' ? [['request', 'flexible_hours']] : [['theme', 'other'], ['satisfied', 'yes'], last];
  for (const [item = '', bin = ''] of counts)
    await admin(
      'report',
    )`insert into counters (key_id, item, bin, n) values (${keyId}, ${item}, ${bin}, ${n})`;
  await admin(
    'report',
  )`insert into spent_tokens (key_id, hash) select ${keyId}, 'h' || n from generate_series(1, ${n}::int) n`;
}

const seal = (subject: string, now = closed) => sealRelease('operator-test', subject, '2026H1', now);

describe('before it is sealed', () => {
  test('a half-year that still takes ballots shows nothing and is not sealed, to its last minute', async () => {
    expect(await prepareRelease('hibiki', '2026H1', lastMoment)).toMatchObject({
      state: { kind: 'open', until: '2026-11-14' },
      outlook: null,
    });
    expect(await seal('hibiki', lastMoment)).toEqual({ ok: false, reason: 'still_open' });
  });

  test('the preparation names what will be hidden, without a figure, and leaves everything as it is', async () => {
    const before = await admin('report')`select count(*)::int as n from waiting_ballots`;
    const preparation = await prepareRelease('hibiki', '2026H1', closed);
    expect(preparation?.state).toEqual({ kind: 'ready' });
    expect(preparation?.outlook).toMatchObject({
      ok: true,
      value: {
        spent: 0,
        spending: [
          { purpose: 'organization:2026H1', epsilon: 2 },
          { purpose: 'requests', epsilon: 0.5 },
        ],
      },
    });
    expect(JSON.stringify(preparation?.outlook)).not.toMatch(/percent|"n"|narrowest|33/);
    expect(await admin('report')`select count(*)::int as n from waiting_ballots`).toEqual(before);
    expect(await admin('report')`select 1 from epsilon_entries`).toHaveLength(0);
  });

  test('a period that does not exist is nothing', async () => {
    expect(await prepareRelease('nobody', '2026H1', closed)).toBeNull();
    expect(await prepareRelease('hibiki', '2026H9', closed)).toBeNull();
    expect(await sealRelease('operator-test', 'hibiki', '2020H1', closed)).toEqual({
      ok: false,
      reason: 'unknown_period',
    });
  });

  test('counters that do not add up to the spent tokens abort it, and nothing is written', async () => {
    await cast('broken', 12);
    await admin(
      'report',
    )`update counters set n = n + 1 where key_id = 'voice:broken:2026H1' and item = 'satisfied' and bin = 'yes'`;
    expect((await prepareRelease('broken', '2026H1', closed))?.outlook).toEqual({
      ok: false,
      reason: 'counters_differ',
    });
    expect(await seal('broken')).toEqual({ ok: false, reason: 'counters_differ' });
    expect(await admin('report')`select 1 from epsilon_entries where subject = 'broken'`).toHaveLength(0);
  });

  test('a budget that is used up stops it', async () => {
    await admin(
      'report',
    )`insert into epsilon_entries (subject, year, purpose, epsilon, total) values ('broken', '2025H2', 'other', 3, 0)`;
    await admin(
      'report',
    )`update counters set n = n - 1 where key_id = 'voice:broken:2026H1' and item = 'satisfied' and bin = 'yes'`;
    expect(await seal('broken')).toEqual({ ok: false, reason: 'over_budget' });
    await expect(
      operatorDatabase().execute(
        sql`insert into epsilon_entries (subject, year, purpose, epsilon, total) values ('broken', '2025H2', 'more', 2, 0)`,
      ),
    ).rejects.toThrow();
  });
});

describe('sealing', () => {
  test('writes document, hash, signature, ledger and audit entry, and HR reads the same bytes', async () => {
    const answer = await seal('hibiki');
    expect(answer).toMatchObject({ ok: true, value: { number: 1 } });
    const release = await findRelease('hibiki', 1);
    expect(release?.genuine).toBe(true);
    expect(release?.hash).toBe(
      createHash('sha256')
        .update(release?.text ?? '')
        .digest('hex'),
    );
    expect(canonicalJson(release?.document)).toBe(release?.text);
    expect(release?.document.cloud?.shown ?? false).toBe(false);
    expect(release?.document).toMatchObject({
      version: 4,
      subject: 'hibiki',
      halfYear: '2026H1',
      year: '2025H2',
      tier: 'organization',
      sealedOn: '2026-11-15',
      segments: null,
      epsilon: { organization: 2, requests: 0.5, segments: null, yearTotal: 2.5 },
      audit: { cells: 0, narrowest: null, dropped: [] },
    });
    const ledger = await admin(
      'report',
    )`select purpose, total::float as total from epsilon_entries where subject = 'hibiki' order by total`;
    expect(ledger.map(({ purpose, total }) => [purpose, total])).toEqual([
      ['organization:2026H1', 2],
      ['requests', 2.5],
    ]);
    expect(await listAudit()).toMatchObject([
      { actor: 'operator-test', action: 'release.seal', subject: 'hibiki 2026H1', detail: { number: 1 } },
    ]);
    expect(await findAuditBreak()).toBeNull();
    expect((await prepareRelease('hibiki', '2026H1', closed))?.state).toMatchObject({
      kind: 'sealed',
      number: 1,
    });
  });

  test('is done once, also when ten try at the same moment', async () => {
    await cast('twice', 21);
    const answers = await Promise.all(Array.from({ length: 10 }, () => seal('twice')));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(answers.flatMap((answer) => (answer.ok ? [] : [answer.reason])))).toEqual(
      new Set(['already_sealed']),
    );
    expect(await listReleases('twice')).toHaveLength(1);
    expect(await admin('report')`select 1 from epsilon_entries where subject = 'twice'`).toHaveLength(2);
  });

  test('shows the segments of a large organization with the second half-year of its year', async () => {
    expect(await seal('aozora')).toMatchObject({ ok: true, value: { number: 3 } });
    const release = await findRelease('aozora', 3);
    expect(release?.document.segments?.map(({ dimension, cells }) => [dimension, cells.length])).toEqual([
      ['department', 4],
      ['age', 2],
    ]);
    expect(release?.document.epsilon).toEqual({
      organization: 0.5,
      segments: 2,
      requests: 0.5,
      yearTotal: 3,
      limit: 4.5,
    });
    expect(release?.previousHash).toBe((await findRelease('twice', 2))?.hash);
  });

  test('is seen by its own subject only', async () => {
    expect(await findRelease('hibiki', 3)).toBeNull();
    expect(await findRelease('hibiki', 99)).toBeNull();
    expect(await findRelease('hibiki', 1e99)).toBeNull();
    expect((await listReleases('aozora')).map(({ document }) => document.number)).toEqual([3]);
    expect(await listReleases('nobody')).toEqual([]);
  });

  test('the list of periods says what is open, ready and sealed', async () => {
    const states = async (now: Date) =>
      (await listPeriods(now)).map(({ subject, state }) => `${subject} ${state.kind}`);
    expect(await states(closed)).toEqual(['aozora sealed', 'broken ready', 'hibiki sealed', 'twice sealed']);
    expect(await states(open)).toEqual(['aozora sealed', 'broken open', 'hibiki sealed', 'twice sealed']);
    expect(await states(new Date('2026-03-01T00:00:00Z'))).toEqual([]);
  });
});

describe('a sealed release', () => {
  const roles = [
    ['ballot', ballotDatabase],
    ['operator', operatorDatabase],
    ['hr reader', hrReaderDatabase],
  ] as const;
  const changes = [
    "update releases set document = '{}'",
    'delete from releases',
    'truncate releases',
    'alter table releases disable trigger all',
    'drop table releases',
    'update epsilon_entries set epsilon = 0.01',
    'delete from epsilon_entries',
    'truncate epsilon_entries',
    'update audit_entries set actor = actor',
  ];
  test.each(roles)('cannot be changed, deleted or truncated by %s', async (_, database) => {
    for (const change of changes) await expect(database().execute(sql.raw(change))).rejects.toThrow();
  });
  test('not even by the administrator, while the triggers stand', async () => {
    for (const change of [
      "update releases set document = '{}'",
      'delete from releases',
      'truncate releases',
      'delete from epsilon_entries',
    ])
      await expect(admin('report').unsafe(change)).rejects.toThrow(/written once/);
  });

  test.each([
    [
      'another figure',
      'document = replace(document, \'"sealedOn":"2026-11-15"\', \'"sealedOn":"2026-11-16"\')',
      2,
      2,
    ],
    [
      'another figure with a hash that fits',
      "document = document || ' ', hash = encode(sha256(convert_to(document || ' ', 'utf8')), 'hex')",
      2,
      2,
    ],
    ['another subject beside the text', "subject = 'hibiki', half_year = '2027H1'", 2, 2],
    ['a gap', 'number = 9', 2, 2],
  ])('that was tampered with below the triggers is found: %s', async (_, change, number, broken) => {
    expect(await verifyChain()).toEqual({ releases: 3, broken: null });
    const report = admin('report');
    await report.unsafe(
      'create table kept as select * from releases; alter table releases disable trigger user',
    );
    await report.unsafe(`update releases set ${change} where number = ${number}`);
    expect((await verifyChain()).broken).toBe(broken);
    await report.unsafe(
      'delete from releases; insert into releases select * from kept; drop table kept; alter table releases enable trigger user',
    );
  });
});

test('a last release that is gone is missed by the audit log', async () => {
  const report = admin('report');
  await report.unsafe(
    'create table kept as select * from releases; alter table releases disable trigger user; delete from releases where number = 3',
  );
  expect(await verifyChain()).toEqual({ releases: 2, broken: 3 });
  await report.unsafe(
    'insert into releases select * from kept where number = 3; drop table kept; alter table releases enable trigger user',
  );
});

describe('seven days after the sealing', () => {
  const left = async () => {
    const [row] = await admin(
      'report',
    )`select (select count(*)::int from counters) as counters, (select count(*)::int from spent_tokens) as spent`;
    return { counters: row?.counters, spent: row?.spent };
  };
  test('counters and spent tokens are destroyed, not before, and only of what is sealed', async () => {
    const before = await left();
    expect(await destroyCounters(new Date('2026-11-21T03:00:00Z'))).toBe(0);
    expect(await left()).toEqual(before);
    expect(await destroyCounters(new Date('2026-11-22T03:00:00Z'))).toBeGreaterThan(8);
    const kept = await admin(
      'report',
    )`select distinct key_id from spent_tokens union select distinct key_id from counters order by 1`;
    expect(kept.map(({ key_id }) => key_id)).toEqual([
      'voice:broken:2026H1',
      'voice:broken:request:all:2025H2',
    ]);
    expect(await destroyCounters(new Date('2026-11-22T03:00:00Z'))).toBe(0);
    expect(await findAuditBreak()).toBeNull();
    expect(await verifyChain()).toEqual({ releases: 3, broken: null });
  });
});
