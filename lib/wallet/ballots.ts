import type { ChangeBin, Token, withheld } from '@/lib/shared/ballot';
import type { BulletinKey } from '@/lib/shared/bulletin';
import { type HalfYear, previousHalfYear } from '@/lib/shared/half-year';
import { accepted, type Result, refused } from '@/lib/shared/result';
import type { BallotKind, CompanyRequest, Concern } from '@/lib/shared/taxonomy';
import { collectBatch } from './batch';
import { keep } from './collect';
import { addTokens, type Device, markSpent, thisDevice } from './device';
import type { KeptToken, Wallet } from './store';

type Or<Bin> = Bin | typeof withheld;
type YesNo = Or<'yes' | 'no'>;

/** What the client passes on. `segment` goes into each of the ballots of department, age, tenure and layer. */
export type Choices = {
  organization: { theme: Or<Concern>; satisfied: YesNo; change: Or<ChangeBin> };
  segment: { theme: Or<Concern>; satisfied: YesNo; improved: YesNo };
  request: { request: Or<CompanyRequest> };
  /** The request in the client's own words, for the editors; goes with a named request only. */
  text?: string;
};

/**
 * Casts the ballots of a half-year: has the held tokens signed, then gives one ballot for each voice token of the half-year and each
 * yearly one that is left, each alone, without cookie or Referer, in random order. Safe to repeat after a lost connection: a ballot that
 * the server answers with `spent` was given before and is done.
 * Refused: `no_wallet` on this device, `no_tokens` (collect at the desk with the code), `not_held` and other reasons of the signer,
 * `offline`, or a reason of the report wing; what was given stays given.
 */
export async function castBallots(
  halfYear: HalfYear,
  choices: Choices,
  device: Device = thisDevice(),
): Promise<Result<{ given: number }, string>> {
  const wallet = await device.store.read();
  if (!wallet) return refused('no_wallet');
  if (wallet.given.includes(halfYear)) return accepted({ given: 0 });
  const voices = voicesOf(wallet, halfYear);
  if (voices.length === 0) return refused('no_tokens');
  const held = await heldTokens(wallet, halfYear, device);
  if (!held.ok) return held;
  const cast = await castEach(voices, held.value, choices, device);
  if (cast.ok) await markGiven(halfYear, device);
  return cast;
}

/** Whether the ballots of a half-year have been given from this device. */
export const ballotsGiven = async (halfYear: HalfYear, device: Device = thisDevice()): Promise<boolean> =>
  (await device.store.read())?.given.includes(halfYear) ?? false;

/** Voice tokens that a half-year's ballots may use, spent ones too: the organization's of the half-year, the others of its year. */
function voicesOf(wallet: Wallet, halfYear: HalfYear): KeptToken[] {
  const year = [halfYear, previousHalfYear(halfYear)];
  return wallet.tokens.filter(
    ({ kind, ballot, period }) =>
      kind === 'voice' && (ballot === 'organization' ? period === halfYear : year.includes(period)),
  );
}

/** All held tokens of the half-year, always every kind, so that asking for them tells nothing about the voice tokens on the device. */
async function heldTokens(
  wallet: Wallet,
  halfYear: HalfYear,
  device: Device,
): Promise<Result<Token[], string>> {
  const bulletin = await device.transport.bulletin();
  if (!bulletin.ok) return bulletin;
  const keys = bulletin.value.keys.filter((key) => key.kind === 'held' && key.period === halfYear);
  const tokens: Token[] = [];
  for (const key of keys) {
    const token = await heldToken(wallet, key, device);
    if (!token.ok) return token;
    tokens.push(token.value);
  }
  return accepted(tokens);
}

async function heldToken(wallet: Wallet, key: BulletinKey, device: Device): Promise<Result<Token, string>> {
  const known = wallet.tokens.find(({ keyId }) => keyId === key.id);
  if (known) return accepted(known);
  const fresh = await collectBatch(wallet.root, key, 1, device.transport.signHeld);
  const [token] = fresh.ok ? fresh.value : [];
  if (!token) return fresh.ok ? refused('bad_signature') : fresh;
  await addTokens(device, wallet, [keep(token, key)]);
  return accepted(token);
}

async function castEach(
  voices: KeptToken[],
  held: Token[],
  choices: Choices,
  device: Device,
): Promise<Result<{ given: number }, string>> {
  let given = 0;
  let problem: string | null = null;
  for (const voice of shuffled(voices.filter(({ spent }) => !spent))) {
    const answer = await castOne(voice, held, choices, device);
    const done = answer.ok || answer.reason === 'spent';
    if (done) await markSpent([voice], device);
    given += answer.ok ? 1 : 0;
    if (!done) problem = answer.reason;
  }
  return problem === null ? accepted({ given }) : refused(problem);
}

async function castOne(
  voice: KeptToken,
  held: Token[],
  choices: Choices,
  { transport }: Device,
): Promise<Result<null, string>> {
  const kind = voice.ballot;
  const proof = held.find(({ keyId }) => keyId.split(':')[1] === kind);
  if (!kind || !proof) return refused('key_unknown');
  const ballot = { kind, voice: plain(voice), held: plain(proof), choices: choicesOf(kind, choices) };
  const { text } = choices;
  return transport.cast(kind === 'request' && text ? { ...ballot, text } : ballot);
}

function choicesOf(kind: BallotKind, choices: Choices): Record<string, string> {
  if (kind === 'organization') return choices.organization;
  return kind === 'request' ? choices.request : choices.segment;
}

/** A token as it leaves the device: nothing beside what was signed. */
const plain = ({ keyId, message, signature }: Token): Token => ({ keyId, message, signature });

const markGiven = (halfYear: HalfYear, device: Device): Promise<void> =>
  device.store.change((wallet) => wallet && { ...wallet, given: [...wallet.given, halfYear] });

function shuffled<T>(items: T[]): T[] {
  const order = crypto.getRandomValues(new Uint32Array(items.length));
  return items
    .map((item, index) => ({ item, place: order[index] ?? 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
