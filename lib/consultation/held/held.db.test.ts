import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { bulletinFile } from '@/lib/keys/bulletin-file';
import { readKey, writeKey } from '@/lib/keys/directory';
import type { Bulletin, BulletinKey } from '@/lib/shared/bulletin';
import { canonicalJson } from '@/lib/shared/canonical';
import { ballotKinds } from '@/lib/shared/taxonomy';
import { arrive, recordOutcome } from '../session/commands';
import { testBooking, testClient, testConsultant } from '../session/test-booking';
import { makeHeldKeys, signHeldTokens } from './commands';
import { heldInput } from './input';

const admin = testDatabases();
const startsAt = new Date('2026-11-23T09:00:00Z');
const now = new Date('2026-11-23T10:30:00Z');
const keyId = 'held:organization:2026H2';
const message = () => Buffer.concat([Buffer.alloc(1), randomBytes(255)]);

beforeAll(async () => {
  await makeHeldKeys('2026H2');
  publish(ballotKinds.map(publishedKey));
});

async function clientWhoseSession(outcome: 'held' | 'client_no_show' | null) {
  const sql = admin('consultation');
  const client = await testClient(sql);
  const consultant = await testConsultant(sql);
  const booking = await testBooking(sql, { client, consultant }, { startsAt });
  await arrive('consultant', consultant, booking, startsAt);
  if (outcome === 'held') await arrive('client', client, booking, startsAt);
  if (outcome) await recordOutcome(consultant, booking, outcome, now);
  return client;
}

describe('held tokens', () => {
  it('are drawn once for each kind of ballot', async () => {
    expect(await makeHeldKeys('2026H2')).toBe(0);
    expect(await Promise.all([makeHeldKeys('2027H1'), makeHeldKeys('2027H1')]).then(sum)).toBe(6);
  });

  it('are signed for a client whose session was held, and the same message again', async () => {
    const client = await clientWhoseSession('held');
    const blinded = message();
    const [one, two] = [
      await signHeldTokens(client, keyId, [blinded], now),
      await signHeldTokens(client, keyId, [blinded], now),
    ];
    expect(one.ok && one.value).toHaveLength(1);
    expect(two).toEqual(one);
    expect(await signHeldTokens(client, keyId, [message()], now)).toEqual({
      ok: false,
      reason: 'another_batch',
    });
  });

  it('are one a client and key, also when two messages come at once', async () => {
    const client = await clientWhoseSession('held');
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => signHeldTokens(client, keyId, [message()], now)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it.each([null, 'client_no_show'] as const)('are refused when the outcome is %s', async (outcome) => {
    const client = await clientWhoseSession(outcome);
    expect(await signHeldTokens(client, keyId, [message()], now)).toEqual({ ok: false, reason: 'not_held' });
  });

  it.each([
    ['an unknown key', 'held:organization:2030H1', '2026-11-23', 'unknown_key'],
    ['a key of another wing', 'voice:hibiki:2026H2', '2026-11-23', 'unknown_key'],
    ['before the half-year', keyId, '2026-09-30', 'not_yet'],
    ['after it', keyId, '2027-05-01', 'closed'],
  ])('are refused for %s', async (_, key, day, reason) => {
    const client = await clientWhoseSession('held');
    const at = new Date(`${day}T03:00:00Z`);
    expect(await signHeldTokens(client, key, [message()], at)).toEqual({ ok: false, reason });
  });

  it('are refused for what is no message, and nothing is kept of it', async () => {
    const client = await clientWhoseSession('held');
    const odd = [[], [message(), message()], [Buffer.alloc(256, 255)], [Buffer.from('short')]];
    for (const blinded of odd)
      expect(await signHeldTokens(client, keyId, blinded, now)).toEqual({ ok: false, reason: 'malformed' });
    expect(await admin('consultation')`select 1 from held_grants where client_id = ${client}`).toHaveLength(
      0,
    );
  });

  it('leave no message and no time behind', async () => {
    const client = await clientWhoseSession('held');
    await signHeldTokens(client, keyId, [message()], now);
    const [row] = await admin('consultation')`select * from held_grants where client_id = ${client}`;
    expect(Object.keys(row ?? {}).sort()).toEqual(['batch_hash', 'client_id', 'key_id']);
  });
});

describe('what a wallet may send', () => {
  it.each([
    ['a message', { keyId, blinded: [message().toString('base64url')] }, true],
    ['two', { keyId, blinded: ['A'.repeat(342), 'A'.repeat(342)] }, false],
    ['none', { keyId, blinded: [] }, false],
    ['a short one', { keyId, blinded: ['A'] }, false],
    ['something else', null, false],
  ])('%s', (_, body, fits) => {
    expect(heldInput.safeParse(body).success).toBe(fits);
  });
});

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

function publishedKey(ballot: (typeof ballotKinds)[number]): BulletinKey {
  const id = `held:${ballot}:2026H2`;
  return {
    id,
    kind: 'held',
    ballot,
    period: '2026H2',
    subject: null,
    cell: null,
    spki: readKey('public', `${id}.spki`).toString('utf8'),
    collectFrom: '2026-10-01',
    collectUntil: '2027-04-30',
    acceptFrom: '2026-10-01',
    acceptUntil: '2027-05-15',
  };
}

/** A bulletin signed by a desk that only this test has. */
function publish(keys: BulletinKey[]): void {
  const pair = generateKeyPairSync('ed25519');
  writeKey('public', 'bulletin', String(pair.publicKey.export({ type: 'spki', format: 'pem' })));
  const empty = {
    halfYears: [],
    organizations: [],
    collected: [],
    refusedMailDomains: [],
    plans: [],
    programmes: [],
  };
  const bulletin: Bulletin = { version: 1, issuedOn: '2026-11-23', keys, ...empty };
  const text = canonicalJson(bulletin);
  const signature = sign(null, Buffer.from(text), pair.privateKey).toString('base64');
  const hash = createHash('sha256').update(text).digest('hex');
  writeFileSync(bulletinFile(), JSON.stringify({ text, hash, signature }));
}
