import { constants, createHash, generateKeyPairSync, privateDecrypt } from 'node:crypto';
import type { Bulletin, BulletinKey } from '@/lib/shared/bulletin';
import { accepted, refused } from '@/lib/shared/result';
import type { Sign } from './batch';
import type { Offer } from './collect';
import type { Device } from './device';
import { memoryStore, type Store } from './store';

/** A desk in memory, with the desk's rules about batches, so that the wallet's part of collecting can be tried without a server. */
export type TestDesk = {
  /** What an employee is offered now. */
  offers(employee: string): Offer[];
  /** A device of which the employee is signed in. `loseAnswers`: the desk signs so many times and the answer does not arrive. */
  device(employee: string, store?: Store, loseAnswers?: number): Device;
  /** Signs session tickets once more for an employee who has lost the code, once. */
  reissue(employee: string): Sign;
};

const quotas: Record<string, number> = { 'session:2026H2': 4, 'voice:hibiki:2026H2': 1 };

export function testDesk(): TestDesk {
  const keys = Object.keys(quotas).map(testKey);
  const counters = new Map<string, { hash: string; signed: number }>();
  const reissued = new Set<string>();
  const sign = (employee: string, keyId: string, blinded: string[]) => {
    const key = keys.find(({ published }) => published.id === keyId);
    if (!key) return refused('unknown_key');
    const hash = createHash('sha256').update(blinded.join()).digest('hex');
    const earlier = counters.get(`${employee} ${keyId}`);
    if (earlier && earlier.hash !== hash) return refused('another_batch');
    if (!earlier && blinded.length !== quotas[keyId]) return refused('wrong_number');
    counters.set(`${employee} ${keyId}`, { hash, signed: blinded.length });
    return accepted(blinded.map((message) => rawSign(key.pem, message)));
  };
  return {
    offers: (employee) =>
      keys.map(({ published: { id } }) => ({
        keyId: id,
        quota: quotas[id] ?? 0,
        collected: counters.get(`${employee} ${id}`)?.signed ?? 0,
      })),
    reissue: (employee) => async (keyId, blinded) => {
      if (reissued.has(employee)) return refused('reissued_already');
      reissued.add(employee);
      counters.delete(`${employee} ${keyId}`);
      return sign(employee, keyId, blinded);
    },
    device: (employee, store = memoryStore(), loseAnswers = 0) => {
      let lost = 0;
      const collect: Device['transport']['collect'] = async (keyId, blinded) => {
        const answer = sign(employee, keyId, blinded);
        lost += 1;
        return lost > loseAnswers ? answer : refused('offline');
      };
      const nobody = async () => refused('offline');
      const bulletin = async () =>
        accepted({ ...emptyBulletin, keys: keys.map(({ published }) => published) });
      return { store, transport: { bulletin, collect, signHeld: nobody, cast: nobody } };
    },
  };
}

const rawSign = (pem: string, message: string): string =>
  privateDecrypt({ key: pem, padding: constants.RSA_NO_PADDING }, Buffer.from(message, 'base64url')).toString(
    'base64url',
  );

function testKey(id: string): { pem: string; published: BulletinKey } {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const voice = id.startsWith('voice:');
  const published: BulletinKey = {
    id,
    kind: voice ? 'voice' : 'session',
    ballot: voice ? 'organization' : null,
    period: '2026H2',
    subject: voice ? 'hibiki' : null,
    cell: null,
    spki: publicKey.toString('base64'),
    collectFrom: '2026-09-10',
    collectUntil: '2027-03-31',
    acceptFrom: '2026-10-01',
    acceptUntil: '2027-03-31',
  };
  return { pem: privateKey, published };
}

const emptyBulletin: Bulletin = {
  version: 1,
  issuedOn: '2026-11-23',
  halfYears: [],
  organizations: [],
  keys: [],
  collected: [],
  refusedMailDomains: [],
  plans: [],
  programmes: [],
};
