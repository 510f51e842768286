import { createHash, randomBytes } from 'node:crypto';
import { at, startOf } from '@/db/seed/story';
import { openAccount } from '@/lib/consultation/client/commands';
import { signHeldTokens } from '@/lib/consultation/held/commands';
import { spentHash } from '@/lib/keys/blind-signature';
import { readBulletin } from '@/lib/keys/bulletin-file';
import { castBallot } from '@/lib/report/ballot/commands';
import { type Ballot, ballotItems, type Token } from '@/lib/shared/ballot';
import { addDays, addMinutes } from '@/lib/shared/calendar';
import { blindBatch } from '@/lib/wallet/batch';
import { newRoot } from '@/lib/wallet/secret';
import { type Client, collectAt } from './courier';
import type { Attack } from './row';
import { shuffle } from './statistics';
import type { World } from './world';

/**
 * T11. One employee makes four accounts from the four tickets of the open half-year; wants held tokens without a session; gives the voice
 * a second time, with the held token of somebody else; gives one held token to two ballots.
 */
export const sybil: Attack = {
  id: 'T11',
  world: true,
  async attack(world) {
    const accounts = await fourAccounts(world);
    const unheld = (await Promise.all(accounts.map((client) => askForHeld(client, world)))).filter(
      (reason) => reason !== 'not_held',
    );
    const voices = await voicesCounted(world);
    const again = await secondBallots(world);
    const more = (await voicesCounted(world)) - voices;
    const accepted = again.filter((answer) => answer === 'accepted').length;
    return {
      tried:
        'four accounts of one employee; held tokens without a session; a voice twice, a held token twice, tokens of another kind or of nobody',
      n: accounts.length * 2 + again.length,
      result: `${accounts.length} accounts, ${unheld.length} held tokens without a session, ${accepted} of ${again.length} second ballots accepted, ${more} counted again`,
      passMark: 'counts once; refused; refused',
      pass: accounts.length === 4 && unheld.length + accepted + more === 0 && again.length > 0,
    };
  },
  async control(world) {
    const before = await voicesCounted(world);
    for (let time = 0; time < times; time += 1) await voteUnnoticed(world);
    const more = (await voicesCounted(world)) - before;
    return {
      against: 'spent hashes forgotten: one person gives the same ballot four times',
      result: `counts ${more} times more`,
      broken: more === times,
    };
  },
};

const times = 4;

/** Ballots of the organization that are counted or wait, of every key. */
async function voicesCounted({ admin }: World): Promise<number> {
  const [row] = await admin('report')`
    select (select coalesce(sum(n), 0) from counters where item = 'satisfied')::int
      + (select count(*) from waiting_ballots where choices ? 'satisfied')::int as n`;
  return Number(row?.n);
}

/**
 * With the defence off: the administrator swaps the two hashes for others, as if tokens that were spent were not recognised, and the ballot is
 * given again. Every ballot leaves its two hashes, so that counters and spent tokens still add up for the attacks that follow.
 */
async function voteUnnoticed({ admin, clients, story }: World): Promise<void> {
  const [client] = clients;
  if (!client) throw new Error('nobody has voted');
  const { voice, held } = await tokensOf(client);
  for (const token of [voice, held])
    await admin('report')`update spent_tokens set hash = ${randomBytes(32).toString('hex')}
      where key_id = ${token.keyId} and hash = ${spentHash(token)}`;
  await castBallot(ballotOf(voice, held), addMinutes(at(addDays(startOf(story.closed), 170)), 1));
}

/** Each with one ticket, so that the person looks like four. */
async function fourAccounts({ platform, story }: World) {
  const person = shuffle(platform.large.people.slice(300))[0];
  if (!person) throw new Error('nobody is left who has not collected');
  const now = at(addDays(startOf(story.open), 30));
  const holder = await collectAt(person.email, platform.large.company, now);
  const tokens = (await holder.pocket.device.store.read())?.tokens ?? [];
  const opened = [];
  for (const ticket of tokens.filter(({ kind, period }) => kind === 'session' && period === story.open)) {
    const loginSecretHash = createHash('sha256').update(randomBytes(32)).digest('hex');
    const account = { nickname: '四人組', loginSecretHash, tickets: [plain(ticket)] };
    const answer = await openAccount(account, addMinutes(now, 60));
    if (answer.ok) opened.push(answer.value.clientId);
  }
  return opened;
}

async function askForHeld(client: Client['client'], { story }: World): Promise<string> {
  const key = readBulletin().keys.find(({ id }) => id === `held:organization:${story.open}`);
  if (!key) throw new Error('the held key is missing');
  const batch = await blindBatch(newRoot(), key, 1);
  const blinded = batch.blinded.map((text) => Buffer.from(text, 'base64url'));
  const answer = await signHeldTokens(client, key.id, blinded, at(addDays(startOf(story.open), 30)));
  return answer.ok ? 'accepted' : answer.reason;
}

/** What clients who have voted try with what is on their phones. */
async function secondBallots({ clients, story }: World): Promise<string[]> {
  const [one, two] = clients;
  if (!one || !two) throw new Error('nobody has voted');
  const now = addMinutes(at(addDays(startOf(story.closed), 170)), 1);
  const mine = await tokensOf(one);
  const others = await tokensOf(two);
  const forged = { ...mine.held, signature: randomBytes(256).toString('base64url') };
  const ballots: [Token, Token][] = [
    [mine.voice, mine.held],
    [mine.voice, others.held],
    [others.voice, mine.held],
    [mine.voice, mine.requestHeld],
    [mine.held, mine.voice],
    [mine.voice, forged],
    [{ ...mine.voice, message: randomBytes(64).toString('hex') }, mine.held],
  ];
  const answers = await Promise.all(ballots.map(([voice, held]) => castBallot(ballotOf(voice, held), now)));
  return answers.map((answer) => (answer.ok ? 'accepted' : answer.reason));
}

const ballotOf = (voice: Token, held: Token): Ballot => ({
  kind: 'organization',
  voice: plain(voice),
  held: plain(held),
  choices: Object.fromEntries(
    Object.entries(ballotItems.organization).map(([item, bins]) => [item, bins[0] ?? '']),
  ),
});

async function tokensOf({ pocket }: Client): Promise<{ voice: Token; held: Token; requestHeld: Token }> {
  const tokens = (await pocket.device.store.read())?.tokens ?? [];
  const find = (kind: string, ballot: string): Token => {
    const token = tokens.find((one) => one.kind === kind && one.ballot === ballot);
    if (!token) throw new Error(`no ${kind} token of the ${ballot}`);
    return plain(token);
  };
  return {
    voice: find('voice', 'organization'),
    held: find('held', 'organization'),
    requestHeld: find('held', 'request'),
  };
}

const plain = ({ keyId, message, signature }: Token): Token => ({ keyId, message, signature });
