import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { dataPath } from '@/lib/env';
import { bulletinFile, readBulletin } from '@/lib/keys/bulletin-file';
import { findKey } from '@/lib/shared/bulletin';
import { organizationId } from '@/lib/shared/ids';
import { publishBulletin } from '../bulletin/commands';
import { openHalfYear } from '../key/commands';
import { findPlan } from '../plan/queries';
import { hashOf } from '../plan/rules';
import { reissueTickets, signTickets } from './commands';
import { findCollectionRate, listCollectable } from './queries';
import { testEmployee, testHouse } from './test-house';

const admin = testDatabases();
const now = new Date('2026-11-23T03:00:00Z');
const batch = (count: number) =>
  Array.from({ length: count }, () => Buffer.concat([Buffer.alloc(1), randomBytes(255)]));

beforeAll(async () => {
  await testHouse(admin('desk'));
  const opened = await openHalfYear('2026H2');
  expect(opened.withoutVoice).toEqual([{ subject: 'tiny', reason: 'too_few_people' }]);
  await publishBulletin(now);
});

describe('opening a half-year', () => {
  test('draws one key for tickets, voice keys for every subject that can report, and the cells of the plan', async () => {
    const plan = await findPlan('aozora', '2026H2');
    expect(plan?.tier).toBe('segments');
    const ids = readBulletin().keys.map((key) => key.id);
    expect(ids.filter((id) => id.startsWith('session:'))).toEqual(['session:2026H2']);
    expect(ids).toContain('voice:hibiki:2026H2');
    expect(ids).toContain('voice:pool-a:request:all:2026H2');
    expect(ids.filter((id) => /^voice:(tiny|small)/.test(id))).toEqual([]);
    const cells =
      plan?.dimensions.flatMap(({ dimension, cells }) =>
        cells.map((cell) => `voice:aozora:${dimension}:${cell.id}:2026H2`),
      ) ?? [];
    expect(cells.length).toBeGreaterThanOrEqual(4);
    expect(ids.filter((id) => /^voice:aozora:(department|age|tenure|layer):/.test(id)).sort()).toEqual(
      cells.sort(),
    );
  });

  test('is repeatable, twice at once too, and never draws a key again', async () => {
    const before = readBulletin().keys;
    const again = await Promise.all([openHalfYear('2026H2'), openHalfYear('2026H2')]);
    expect(again.map(({ created }) => created)).toEqual([0, 0]);
    await publishBulletin(now);
    expect(readBulletin().keys).toEqual(before);
  });

  test('takes up a key whose file was written before a crash', async () => {
    const spki = findKey(readBulletin(), 'voice:hibiki:2026H2')?.spki;
    await admin('desk')`delete from signing_keys where id = 'voice:hibiki:2026H2'`;
    expect((await openHalfYear('2026H2')).created).toBe(1);
    const [row] = await admin('desk')`select spki from signing_keys where id = 'voice:hibiki:2026H2'`;
    expect(row?.spki).toBe(spki);
  });

  test('keeps private keys in files of their owner and in no table', async () => {
    const files = readdirSync(dataPath('keys', 'desk'));
    expect(files).toContain('session_2026H2.pem');
    for (const file of files) expect(statSync(dataPath('keys', 'desk', file)).mode & 0o077).toBe(0);
    const [row] = await admin(
      'desk',
    )`select count(*)::int as n from signing_keys where spki like '%PRIVATE%'`;
    expect(row?.n).toBe(0);
  });

  test('freezes the plan: a later change of the roster leaves it as it is', async () => {
    const plan = await findPlan('hibiki', '2026H2');
    await admin('desk')`update employees set left_on = '2026-09-01' where email like 'hibiki3_@example.com'`;
    await openHalfYear('2026H2');
    expect(await findPlan('hibiki', '2026H2')).toEqual(plan);
    await admin('desk')`update employees set left_on = null where email like 'hibiki%'`;
  });
});

describe('the bulletin', () => {
  test('is signed, hashed and published in one piece, and says nothing of a plan beyond its cells', async () => {
    const bulletin = readBulletin();
    const [plan] = bulletin.plans.filter((one) => one.subject === 'aozora');
    expect(Object.keys(plan?.dimensions[0]?.cells[0] ?? {}).sort()).toEqual(['headcount', 'id', 'label']);
    const stored = await findPlan('aozora', '2026H2');
    expect(plan?.hash).toBe(stored && hashOf(stored));
    expect(bulletin.refusedMailDomains).toContain('hibiki.example');
    expect(bulletin.organizations).toContainEqual({ code: 'small3', pool: 'pool-a' });
  });

  test('is refused when one letter of it is changed', async () => {
    const file = JSON.parse(readFileSync(bulletinFile(), 'utf8'));
    expect(createHash('sha256').update(file.text).digest('hex')).toBe(file.hash);
    const [row] = await admin('desk')`select text from bulletins order by version desc limit 1`;
    expect(row?.text).toBe(file.text);
  });

  test('two at once are two versions', async () => {
    const versions = await Promise.all([publishBulletin(now), publishBulletin(now)]);
    expect(new Set(versions).size).toBe(2);
    expect(readBulletin().version).toBe(Math.max(...versions));
  });
});

describe('collecting', () => {
  test('offers the platform key, the own voice, the own cells and the request, with their quotas', async () => {
    const offers = await listCollectable(await testEmployee(admin('desk'), 'aozora', 1), now);
    const kinds = offers.map(({ ballot, quota, collected }) => [ballot, quota, collected]);
    expect(kinds).toContainEqual([null, 4, 0]);
    for (const ballot of ['organization', 'request', 'department', 'age', 'tenure'])
      expect(kinds.filter(([kind]) => kind === ballot)).toEqual([[ballot, 1, 0]]);
    const pooled = await listCollectable(await testEmployee(admin('desk'), 'small2', 1), now);
    expect(pooled.map(({ keyId }) => keyId)).toEqual([
      'session:2026H2',
      'voice:pool-a:2026H2',
      'voice:pool-a:request:all:2026H2',
    ]);
    const tiny = await listCollectable(await testEmployee(admin('desk'), 'tiny', 1), now);
    expect(tiny.map(({ keyId }) => keyId)).toEqual(['session:2026H2']);
  });

  test('50 requests at once with different batches: one wins, and the counter is the quota', async () => {
    const person = await testEmployee(admin('desk'), 'hibiki', 1);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => signTickets(person, 'session:2026H2', batch(4), now)),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    const reasons = answers.flatMap((answer) => (answer.ok ? [] : [answer.reason]));
    expect(new Set(reasons)).toEqual(new Set(['another_batch']));
    const [row] = await admin('desk')`select signed from collections where employee_id = ${person}`;
    expect(row?.signed).toBe(4);
  });

  test('the same batch is signed again, 20 times at once too; another is not', async () => {
    const person = await testEmployee(admin('desk'), 'hibiki', 2);
    const mine = batch(4);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => signTickets(person, 'session:2026H2', mine, now)),
    );
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(await signTickets(person, 'session:2026H2', batch(4), now)).toEqual({
      ok: false,
      reason: 'another_batch',
    });
    expect(await signTickets(person, 'session:2026H2', mine.toReversed(), now)).toEqual({
      ok: false,
      reason: 'another_batch',
    });
    const [offer] = (await listCollectable(person, now)).filter(({ keyId }) => keyId === 'session:2026H2');
    expect(offer).toMatchObject({ quota: 4, collected: 4 });
  });

  test.each([
    ['more than the quota', 'session:2026H2', batch(5), 'wrong_number'],
    ['less than the quota', 'session:2026H2', batch(3), 'wrong_number'],
    ['nothing', 'session:2026H2', [], 'wrong_number'],
    ['two voices', 'voice:hibiki:2026H2', batch(2), 'wrong_number'],
    ['the voice of another organization', 'voice:aozora:2026H2', batch(1), 'not_yours'],
    ['a cell of another organization', 'voice:aozora:department:d1:2026H2', batch(1), 'not_yours'],
    ['the voice of a pool', 'voice:pool-a:2026H2', batch(1), 'not_yours'],
    ['a key that is not there', 'session:2020H1', batch(4), 'unknown_key'],
    ['a message above the modulus', 'voice:hibiki:2026H2', [Buffer.alloc(256, 255)], 'malformed'],
    ['a short message', 'voice:hibiki:2026H2', [Buffer.alloc(255)], 'malformed'],
  ])('%s is refused', async (_, keyId, blinded, reason) => {
    const person = await testEmployee(admin('desk'), 'hibiki', 3);
    expect(await signTickets(person, keyId, blinded, now)).toEqual({ ok: false, reason });
    expect(await admin('desk')`select 1 from collections where employee_id = ${person}`).toHaveLength(0);
  });

  test('outside its window a key signs nothing, not even what it has signed', async () => {
    const person = await testEmployee(admin('desk'), 'hibiki', 4);
    const mine = batch(4);
    const at = (day: string) =>
      signTickets(person, 'session:2026H2', mine, new Date(`${day}T12:00:00+09:00`));
    expect(await at('2026-09-09')).toEqual({ ok: false, reason: 'not_yet' });
    expect((await at('2026-09-10')).ok).toBe(true);
    expect((await at('2027-03-31')).ok).toBe(true);
    expect(await at('2027-04-01')).toEqual({ ok: false, reason: 'closed' });
  });

  test('whoever changes department after collecting keeps the key and gets no second voice', async () => {
    const person = await testEmployee(admin('desk'), 'aozora', 5);
    const own = async () =>
      (await listCollectable(person, now)).find(({ ballot }) => ballot === 'department');
    const before = await own();
    const mine = batch(1);
    expect((await signTickets(person, before?.keyId ?? '', mine, now)).ok).toBe(true);
    await admin(
      'desk',
    )`update employees set department = case department when '営業部' then '開発部' else '営業部' end where id = ${person}`;
    expect(await own()).toEqual({ ...before, collected: 1 });
    const other = before?.keyId.endsWith('d1:2026H2') ? 'd2' : 'd1';
    expect(await signTickets(person, `voice:aozora:department:${other}:2026H2`, mine, now)).toEqual({
      ok: false,
      reason: 'another_batch',
    });
    expect((await signTickets(person, before?.keyId ?? '', mine, now)).ok).toBe(true);
  });

  test('whoever has left collects nothing', async () => {
    const person = await testEmployee(admin('desk'), 'hibiki', 6);
    await admin('desk')`update employees set left_on = '2026-10-31' where id = ${person}`;
    expect(await listCollectable(person, now)).toEqual([]);
    expect(await signTickets(person, 'session:2026H2', batch(4), now)).toEqual({
      ok: false,
      reason: 'not_yours',
    });
  });

  test('the rate counts colleagues, and the bulletin rounds down to ten', async () => {
    const [row] = await admin('desk')`select id from organizations where code = 'small1'`;
    const organization = organizationId(row?.id);
    if (!organization) throw new Error('no organization');
    for (const n of [1, 2, 3])
      await signTickets(await testEmployee(admin('desk'), 'small1', n), 'session:2026H2', batch(4), now);
    expect(await findCollectionRate(organization, '2026H2')).toEqual({ collected: 3, headcount: 40 });
    await publishBulletin(now);
    const [all] = await admin(
      'desk',
    )`select count(*)::int as n from collections where key_id = 'session:2026H2'`;
    expect(readBulletin().collected).toEqual([{ halfYear: '2026H2', wallets: Math.floor(all?.n / 10) * 10 }]);
  });

  test('what the desk keeps of it is a number, a hash and whether it was signed once more', async () => {
    const columns = await admin(
      'desk',
    )`select column_name as name from information_schema.columns where table_name = 'collections'`;
    expect(columns.map((column) => column.name).sort()).toEqual([
      'batch_hash',
      'employee_id',
      'key_id',
      'quota_group',
      'reissued',
      'signed',
    ]);
  });
});

describe('after a lost code', () => {
  const key = 'session:2026H2';
  const rowOf = async (person: string) => {
    const [row] = await admin('desk')`
      select signed, reissued from collections where employee_id = ${person} and key_id = ${key}`;
    return row;
  };

  test('session tickets are signed once more, as many as the first time, and then never again', async () => {
    const person = await testEmployee(admin('desk'), 'hibiki', 60);
    const first = batch(4);
    await signTickets(person, key, first, now);
    expect(await reissueTickets(person, key, batch(5), now)).toEqual({ ok: false, reason: 'wrong_number' });
    const second = batch(4);
    expect(await reissueTickets(person, key, second, now)).toMatchObject({ ok: true });
    expect(await rowOf(person)).toEqual({ signed: 4, reissued: true });
    // The new batch is the one that comes back; the lost one does not, so the desk never signs more than twice the quota.
    expect(await signTickets(person, key, second, now)).toMatchObject({ ok: true });
    expect(await reissueTickets(person, key, second, now)).toMatchObject({ ok: true });
    expect(await signTickets(person, key, first, now)).toEqual({ ok: false, reason: 'another_batch' });
    expect(await reissueTickets(person, key, batch(4), now)).toEqual({
      ok: false,
      reason: 'reissued_already',
    });
  });

  test('20 at once with different batches: one is signed', async () => {
    const person = await testEmployee(admin('desk'), 'hibiki', 61);
    await signTickets(person, key, batch(4), now);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => reissueTickets(person, key, batch(4), now)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('voices are not given twice, and whoever has lost nothing gets nothing', async () => {
    const person = await testEmployee(admin('desk'), 'hibiki', 62);
    expect(await reissueTickets(person, key, batch(4), now)).toEqual({ ok: false, reason: 'nothing_lost' });
    await signTickets(person, 'voice:hibiki:2026H2', batch(1), now);
    expect(await reissueTickets(person, 'voice:hibiki:2026H2', batch(1), now)).toEqual({
      ok: false,
      reason: 'only_sessions',
    });
    expect(await rowOf(person)).toBeUndefined();
  });
});
