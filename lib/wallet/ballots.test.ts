import { constants, generateKeyPairSync, privateDecrypt } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Ballot, ballotSchema } from '@/lib/shared/ballot';
import type { Bulletin } from '@/lib/shared/bulletin';
import type { HalfYear } from '@/lib/shared/half-year';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { type BallotKind, ballotKinds } from '@/lib/shared/taxonomy';
import { ballotsGiven, type Choices, castBallots } from './ballots';
import { type Device, emptyWallet } from './device';
import { newRoot } from './secret';
import { type KeptToken, memoryStore, type Store } from './store';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const spki = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');

const choices: Choices = {
  organization: { theme: 'options_unknown', satisfied: 'yes', change: 'up' },
  segment: { theme: 'options_unknown', satisfied: 'yes', improved: 'yes' },
  request: { request: 'withheld' },
};

let count = 0;
function kept(kind: KeptToken['kind'], ballot: BallotKind | null, period: HalfYear): KeptToken {
  count += 1;
  const days = { acceptFrom: '2026-10-01', acceptUntil: '2027-05-15' };
  const keyId = `${kind}:${ballot}:${period}`;
  const message = count.toString(16).padStart(128, '0');
  return { kind, ballot, period, keyId, message, signature: 'A'.repeat(342), spent: false, ...days };
}

/** One voice of every kind for 2026H2, and around them what must stay on the device. */
const ownTokens = (): KeptToken[] => [
  ...ballotKinds.map((kind) => kept('voice', kind, '2026H2')),
  kept('session', null, '2026H2'),
  kept('voice', 'organization', '2026H1'),
  kept('voice', 'organization', '2027H1'),
];

let asked: string[];
let cast: Ballot[];
let taken: Set<string>;
let answer: (ballot: Ballot) => Result<null, string>;

beforeEach(() => {
  asked = [];
  cast = [];
  taken = new Set();
  answer = take;
});

/** What a report wing does: every voice counts once. */
function take(ballot: Ballot): Result<null, string> {
  cast.push(ballot);
  if (taken.has(ballot.voice.message)) return refused('spent');
  taken.add(ballot.voice.message);
  return accepted(null);
}

const storeOf = (tokens: KeptToken[]): Store =>
  memoryStore({ ...emptyWallet(newRoot(), 'aozora', true), tokens });

function deviceOf(store: Store, change: Partial<{ bulletin: null; held: string }> = {}): Device {
  const keys = ballotKinds.map((ballot) => ({ ...heldKey, id: `held:${ballot}:2026H2`, ballot }));
  return {
    store,
    transport: {
      bulletin: async () => ('bulletin' in change ? refused('offline') : accepted({ ...bulletin, keys })),
      collect: async () => refused('unused'),
      signHeld: async (keyId: string, blinded: string[]) => {
        asked.push(`${keyId} ${blinded.join()}`);
        return change.held ? refused(change.held) : accepted(blinded.map(sign));
      },
      cast: async (ballot: Ballot) => answer(ballot),
    },
  };
}

describe('giving ballots', () => {
  test('sends a text with the request and with nothing else', async () => {
    const store = storeOf(ownTokens());
    const named: Choices = { ...choices, request: { request: 'flexible_hours' }, text: '早く帰りたい' };
    expect((await castBallots('2026H2', named, deviceOf(store))).ok).toBe(true);
    expect(cast.filter((ballot) => 'text' in ballot).map(({ kind, text }) => [kind, text])).toEqual([
      ['request', '早く帰りたい'],
    ]);
  });

  test('casts one of every kind, each with the proof of its kind, and nothing that belongs elsewhere', async () => {
    const store = storeOf(ownTokens());
    expect(await castBallots('2026H2', choices, deviceOf(store))).toEqual({ ok: true, value: { given: 6 } });
    expect(cast.map(({ kind }) => kind).sort()).toEqual([...ballotKinds].sort());
    for (const ballot of cast) {
      expect(ballotSchema.safeParse(ballot).error).toBeUndefined();
      expect(ballot.held.keyId).toBe(`held:${ballot.kind}:2026H2`);
      expect(ballot.voice.keyId).toBe(`voice:${ballot.kind}:2026H2`);
      expect(Object.keys(ballot.voice).sort()).toEqual(['keyId', 'message', 'signature']);
      expect(Object.keys(ballot.held).sort()).toEqual(['keyId', 'message', 'signature']);
    }
    expect(cast.find(({ kind }) => kind === 'age')?.choices).toEqual(choices.segment);
    expect(cast.find(({ kind }) => kind === 'request')?.choices).toEqual(choices.request);
    expect(await ballotsGiven('2026H2', deviceOf(store))).toBe(true);
    expect(await ballotsGiven('2026H1', deviceOf(store))).toBe(false);
  });

  test('a yearly voice that was left in the first half of its year is given in the second', async () => {
    const store = storeOf([kept('voice', 'age', '2026H2'), kept('voice', 'organization', '2027H1')]);
    const device = deviceOf(store);
    const keys = ballotKinds.map((ballot) => ({
      ...heldKey,
      id: `held:${ballot}:2027H1`,
      ballot,
      period: '2027H1' as const,
    }));
    device.transport.bulletin = async () => accepted({ ...bulletin, keys });
    expect(await castBallots('2027H1', choices, device)).toEqual({ ok: true, value: { given: 2 } });
    expect(cast.map(({ kind }) => kind).sort()).toEqual(['age', 'organization']);
  });

  test('asks for the proofs of all kinds, whatever voices there are', async () => {
    await castBallots('2026H2', choices, deviceOf(storeOf([kept('voice', 'request', '2026H2')])));
    expect(asked).toHaveLength(ballotKinds.length);
    expect(cast).toHaveLength(1);
  });

  test('again gives nothing more and asks nobody', async () => {
    const device = deviceOf(storeOf(ownTokens()));
    await castBallots('2026H2', choices, device);
    expect(await castBallots('2026H2', choices, device)).toEqual({ ok: true, value: { given: 0 } });
    expect([asked.length, cast.length]).toEqual([6, 6]);
  });
});

describe('a lost connection', () => {
  test('keeps what was given, and the next try gives the rest with the same proofs', async () => {
    const store = storeOf(ownTokens());
    answer = (ballot) => (taken.size < 2 ? take(ballot) : refused('offline'));
    expect(await castBallots('2026H2', choices, deviceOf(store))).toEqual({ ok: false, reason: 'offline' });
    expect(await ballotsGiven('2026H2', deviceOf(store))).toBe(false);
    answer = take;
    expect(await castBallots('2026H2', choices, deviceOf(store))).toEqual({ ok: true, value: { given: 4 } });
    expect(new Set(cast.map(({ kind }) => kind)).size).toBe(6);
    expect(cast).toHaveLength(6);
    expect(asked).toHaveLength(6);
  });

  test('a ballot whose answer was lost is not given twice, and counts as done', async () => {
    const store = storeOf(ownTokens());
    answer = (ballot) => {
      take(ballot);
      return refused('offline');
    };
    expect(await castBallots('2026H2', choices, deviceOf(store))).toEqual({ ok: false, reason: 'offline' });
    answer = take;
    expect((await castBallots('2026H2', choices, deviceOf(store))).ok).toBe(true);
    expect(taken.size).toBe(6);
    expect(await ballotsGiven('2026H2', deviceOf(store))).toBe(true);
  });

  test('a lost signature is asked for with the same blinded message', async () => {
    const store = storeOf(ownTokens());
    const lossy = deviceOf(store, { held: 'offline' });
    expect(await castBallots('2026H2', choices, lossy)).toEqual({ ok: false, reason: 'offline' });
    expect((await castBallots('2026H2', choices, deviceOf(store))).ok).toBe(true);
    expect(asked[1]).toBe(asked[0]);
    expect(cast).toHaveLength(6);
  });
});

describe('refusals', () => {
  test.each([
    ['no_wallet', memoryStore(), {}],
    ['no_tokens', storeOf([kept('session', null, '2026H2'), kept('voice', 'organization', '2026H1')]), {}],
    ['not_held', storeOf(ownTokens()), { held: 'not_held' }],
    ['offline', storeOf(ownTokens()), { bulletin: null }],
  ])('%s: nothing is cast', async (reason, store, change) => {
    expect(await castBallots('2026H2', choices, deviceOf(store, change))).toEqual({ ok: false, reason });
    expect(cast).toEqual([]);
  });

  test('a signature that does not fit the published key is not used', async () => {
    const device = deviceOf(storeOf(ownTokens()));
    device.transport.signHeld = async (_, blinded) => accepted(blinded);
    expect(await castBallots('2026H2', choices, device)).toEqual({ ok: false, reason: 'bad_signature' });
    expect(cast).toEqual([]);
  });
});

const sign = (message: string): string =>
  privateDecrypt(
    { key: privateKey, padding: constants.RSA_NO_PADDING },
    Buffer.from(message, 'base64url'),
  ).toString('base64url');

const heldKey = {
  kind: 'held',
  period: '2026H2',
  subject: null,
  cell: null,
  spki,
  collectFrom: '2026-10-01',
  collectUntil: '2027-04-30',
  acceptFrom: '2026-10-01',
  acceptUntil: '2027-05-15',
} as const;

const bulletin: Bulletin = {
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
