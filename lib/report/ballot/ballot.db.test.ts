import { rmSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { bulletinFile } from '@/lib/keys/bulletin-file';
import { withheld } from '@/lib/shared/ballot';
import { castBallot } from './commands';
import { drawKeys, mint, type PollKey, type PollOutline, pollBallot, publish } from './test-poll';

const admin = testDatabases();
const now = new Date('2026-11-23T03:00:00Z');
let keys: PollKey[] = [];

const voice = (id: string, ballot: PollOutline['ballot'], period: PollOutline['period']): PollOutline => ({
  id,
  kind: 'voice',
  ballot,
  period,
  subject: id.split(':')[1] ?? '',
  cell: null,
});
const held = (ballot: PollOutline['ballot'], period: PollOutline['period']): PollOutline => ({
  ...voice(`held:${ballot}:${period}`, ballot, period),
  kind: 'held',
  subject: null,
});

test('before any bulletin was published a ballot is refused, not an error', async () => {
  rmSync(bulletinFile(), { force: true });
  const one = { keyId: 'voice:aozora:2026H2', message: 'ab'.repeat(64), signature: 'A'.repeat(342) };
  const early = { kind: 'organization', voice: one, held: one, choices };
  expect(await castBallot(early, now)).toEqual({ ok: false, reason: 'unknown_key' });
  publish(keys, []);
});

beforeAll(async () => {
  const open = await drawKeys(
    [
      ...['aozora', 'hibiki', 'crowd', 'lone'].map((one) =>
        voice(`voice:${one}:2026H2`, 'organization', '2026H2'),
      ),
      voice('voice:aozora:2026H1', 'organization', '2026H1'),
      voice('voice:aozora:request:all:2026H1', 'request', '2026H1'),
      ...(['2025H2', '2026H1', '2026H2'] as const).map((period) => held('organization', period)),
      ...(['2025H2', '2026H1', '2026H2'] as const).map((period) => held('request', period)),
      { ...voice('session:2026H2', null, '2026H2'), kind: 'session', subject: null },
    ],
    '2026-10-01/2027-05-15',
  );
  const past = await drawKeys(
    [voice('voice:past:2026H2', 'organization', '2026H2')],
    '2026-04-01/2026-11-22',
  );
  const later = await drawKeys([held('age', '2026H2')], '2026-11-24/2027-05-15');
  const early = await drawKeys(
    [voice('voice:aozora:age:a1:2026H2', 'age', '2026H2')],
    '2026-10-01/2027-05-15',
  );
  keys = [...open, ...past, ...later, ...early];
  publish(keys, []);
});

const choices = { theme: 'options_unknown', satisfied: 'yes', change: 'up' };
const ballot = (
  voiceId = 'voice:aozora:2026H2',
  heldId = 'held:organization:2026H2',
  kind: 'organization' | 'request' | 'age' = 'organization',
  answers: Record<string, string> = choices,
) => pollBallot(keys, kind, voiceId, heldId, answers);
const rows = async () => {
  const [row] = await admin('report')`
    select (select count(*)::int from spent_tokens) as spent, (select count(*)::int from waiting_ballots) as waiting`;
  return { spent: row?.spent, waiting: row?.waiting };
};

describe('a ballot', () => {
  test('spends two tokens and waits', async () => {
    const before = await rows();
    expect(await castBallot(ballot('voice:lone:2026H2'), now)).toEqual({ ok: true, value: null });
    expect(await rows()).toEqual({ spent: before.spent + 2, waiting: before.waiting + 1 });
  });

  test('of a year goes with a held token of either of its half-years', async () => {
    const request = { request: withheld };
    for (const period of ['2026H1', '2026H2']) {
      const one = ballot('voice:aozora:request:all:2026H1', `held:request:${period}`, 'request', request);
      expect((await castBallot(one, now)).ok).toBe(true);
    }
  });

  test('is taken once: repeated, or with one token of an earlier one, it is spent and leaves nothing', async () => {
    const first = ballot('voice:lone:2026H2');
    const second = ballot('voice:lone:2026H2');
    expect((await castBallot(first, now)).ok).toBe(true);
    const before = await rows();
    for (const again of [first, { ...second, voice: first.voice }, { ...second, held: first.held }])
      expect(await castBallot(again, now)).toEqual({ ok: false, reason: 'spent' });
    expect(await rows()).toEqual(before);
    expect((await castBallot(second, now)).ok).toBe(true);
  });

  test.each([
    ['no held token', () => ({ ...ballot(), held: undefined }), 'malformed'],
    [
      'the voice in place of the held token',
      () => ({ ...ballot(), held: mint(keys, 'voice:aozora:2026H2') }),
      'wrong_key',
    ],
    [
      'a session ticket as a voice',
      () => ({ ...ballot(), voice: mint(keys, 'session:2026H2') }),
      'wrong_key',
    ],
    ['a held token of another kind', () => ballot('voice:aozora:2026H2', 'held:request:2026H2'), 'wrong_key'],
    [
      'a kind that the voice does not have',
      () => ballot('voice:aozora:request:all:2026H1', 'held:organization:2026H2'),
      'wrong_key',
    ],
    [
      'a held token of the half-year before',
      () => ballot('voice:aozora:2026H2', 'held:organization:2026H1'),
      'wrong_period',
    ],
    [
      'a held token of the half-year after',
      () => ballot('voice:aozora:2026H1', 'held:organization:2026H2'),
      'wrong_period',
    ],
    [
      'a yearly voice and the year before',
      () => ballot('voice:aozora:request:all:2026H1', 'held:request:2025H2', 'request', { request: 'other' }),
      'wrong_period',
    ],
    ['a key whose window has closed', () => ballot('voice:past:2026H2'), 'closed'],
    [
      'a key whose window has not opened',
      () =>
        ballot('voice:aozora:age:a1:2026H2', 'held:age:2026H2', 'age', {
          theme: 'other',
          satisfied: 'no',
          improved: 'no',
        }),
      'not_yet',
    ],
    [
      'a key that nobody knows',
      () => ({ ...ballot(), voice: { ...mint(keys, 'voice:aozora:2026H2'), keyId: 'voice:nobody:2026H2' } }),
      'unknown_key',
    ],
    [
      'a signature of another key',
      () => ({ ...ballot(), voice: { ...mint(keys, 'voice:hibiki:2026H2'), keyId: 'voice:aozora:2026H2' } }),
      'forged',
    ],
    [
      'another message',
      () => {
        const one = ballot();
        return { ...one, held: { ...one.held, message: 'ab'.repeat(64) } };
      },
      'forged',
    ],
    [
      'a theme that is not one',
      () => ballot(undefined, undefined, undefined, { ...choices, theme: 'boss' }),
      'malformed',
    ],
    [
      'an item too many',
      () => ballot(undefined, undefined, undefined, { ...choices, note: 'yes' }),
      'malformed',
    ],
    [
      'an item too few',
      () => ballot(undefined, undefined, undefined, { theme: 'other', satisfied: 'yes' }),
      'malformed',
    ],
    ['a text', () => 'ballot', 'malformed'],
    ['nothing', () => null, 'malformed'],
  ])('with %s is refused and leaves nothing', async (_, make, reason) => {
    const before = await rows();
    expect(await castBallot(make(), now)).toEqual({ ok: false, reason });
    expect(await rows()).toEqual(before);
  });
});

describe('waiting ballots', () => {
  const counted = (key: string) =>
    admin('report')`select item, bin, n from counters where key_id = ${key} order by item, bin`;

  test('are counted together when ten wait, and nothing is left of them', async () => {
    for (let n = 1; n <= 9; n += 1) await castBallot(ballot('voice:hibiki:2026H2'), now);
    expect(await counted('voice:hibiki:2026H2')).toHaveLength(0);
    await castBallot(
      ballot('voice:hibiki:2026H2', undefined, undefined, { ...choices, theme: withheld }),
      now,
    );
    expect((await counted('voice:hibiki:2026H2')).map(({ item, bin, n }) => [item, bin, n])).toEqual([
      ['change', 'up', 10],
      ['satisfied', 'yes', 10],
      ['theme', 'options_unknown', 9],
      ['theme', withheld, 1],
    ]);
    expect(await admin('report')`select 1 from waiting_ballots where subject = 'hibiki'`).toHaveLength(0);
  });

  test('50 at once: every one is counted or waits, and a token sent 20 times counts once', async () => {
    const one = ballot('voice:crowd:2026H2');
    const many = [
      ...Array.from({ length: 50 }, () => ballot('voice:crowd:2026H2')),
      ...Array.from({ length: 20 }, () => one),
    ];
    const answers = await Promise.all(many.map((each) => castBallot(each, now)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(51);
    const [waiting] = await admin(
      'report',
    )`select count(*)::int as n from waiting_ballots where subject = 'crowd'`;
    expect(waiting?.n).toBeLessThan(10);
    const [total] = await admin(
      'report',
    )`select sum(n)::int as n from counters where key_id = 'voice:crowd:2026H2' and item = 'theme'`;
    expect(total?.n + waiting?.n).toBe(51);
    const [spent] = await admin(
      'report',
    )`select count(*)::int as n from spent_tokens where key_id = 'voice:crowd:2026H2'`;
    expect(spent?.n).toBe(51);
  });

  test('have no time, no order and nothing that joins two of them', async () => {
    const columns = await admin('report')`
      select table_name || '.' || column_name as name from information_schema.columns
      where table_name in ('spent_tokens', 'waiting_ballots', 'counters') order by 1`;
    expect(columns.map(({ name }) => name)).toEqual([
      'counters.bin',
      'counters.item',
      'counters.key_id',
      'counters.n',
      'spent_tokens.hash',
      'spent_tokens.key_id',
      'waiting_ballots.choices',
      'waiting_ballots.id',
      'waiting_ballots.key_id',
      'waiting_ballots.subject',
      'waiting_ballots.text',
    ]);
  });
});
