import { randomInt } from 'node:crypto';
import { at } from '@/db/seed/story';
import { decidePeriod } from '@/lib/consultation/client/rules';
import { decideGate } from '@/lib/desk/gate/rules';
import { sessionKey } from '@/lib/desk/key/rules';
import { readBulletin } from '@/lib/keys/bulletin-file';
import { findKey } from '@/lib/shared/bulletin';
import { addDays } from '@/lib/shared/calendar';
import { type Attack, percent } from './row';
import { fraction, mean, normal } from './statistics';
import type { World } from './world';

/**
 * T3. Who collected when, against which account appeared when. First what the application itself keeps: every time in the desk's database
 * that stands beside an employee. Then an attacker who watched the network and knows every time to the second, and how long people usually
 * wait: the gate lets nobody redeem while people collect, so that waiting depends on the need for a session and not on the visit to the desk.
 */
export const timing: Attack = {
  id: 'T3',
  world: true,
  async attack(world, { quick }) {
    const kept = await keptTimes(world);
    const early = refusedEarly(world);
    const rounds = quick ? 60 : 300;
    const watched = mean(Array.from({ length: rounds }, () => top1(prefetched(world))));
    const chance = 1 / wallets;
    return {
      tried: `times kept beside an employee; then a watcher of all times, ${wallets} wallets, ${users} clients, ${rounds} half-years`,
      n: rounds * users,
      result: `${kept} times kept, top-1 ${percent(watched, 2)} (chance ${percent(chance, 2)}), ${early} of ${probes} early redemptions and gates refused`,
      passMark: '0 times, top-1 ≤ 2 × chance, all early ones refused',
      pass: kept === 0 && watched <= 2 * chance && early === probes,
    };
  },
  async control() {
    const linked = mean(Array.from({ length: 40 }, () => top1(onDemand())));
    return {
      against: 'no gate: collect when a session is wanted and redeem at once, times kept',
      result: `top-1 ${percent(linked)}`,
      broken: linked > 0.5,
    };
  },
};

const wallets = 300;
const users = 30;
const second = 1000;
const day = 86_400 * second;

/** Seen: when each wallet was filled, and when each account appeared; `owner` is the truth. */
export type Seen = {
  collected: number[];
  redeemed: { when: number; owner: number }[];
  usual: (wait: number) => number;
};

/** The product's half-year: everybody collects in the window, whoever wants a session redeems when it is wanted, not before the gate. */
function prefetched({ story }: Pick<World, 'story'>): Seen {
  const { collectFrom, acceptFrom, acceptUntil } = sessionKey(story.closed);
  const [from, gate, until] = [collectFrom, acceptFrom, acceptUntil].map((text) =>
    at(text, '00:00').getTime(),
  );
  const opens = gate ?? 0;
  const collected = Array.from({ length: wallets }, () => instant(from ?? 0, opens));
  const redeemed = someOwners().map((owner) => ({ owner, when: instant(opens, (until ?? 0) - 30 * day) }));
  const longest = (until ?? 0) - (from ?? 0);
  return { collected, redeemed, usual: (wait) => (wait > 0 && wait < longest ? 1 / longest : 0) };
}

/** Without the gate: ten minutes, more or less, lie between the desk and the account. */
export function onDemand(): Seen {
  const collected = Array.from({ length: wallets }, () => instant(0, 180 * day));
  const wait = () => 600 * second * Math.exp(0.6 * normal());
  const redeemed = someOwners().map((owner) => ({ owner, when: (collected[owner] ?? 0) + wait() }));
  const usual = (length: number) =>
    length <= 0 ? 0 : Math.exp(-((Math.log(length / (600 * second)) / 0.6) ** 2) / 2) / length;
  return { collected, redeemed, usual };
}

/** The likeliest wallet for each account; where several are equally likely, the chance of drawing the right one. */
export function top1({ collected, redeemed, usual }: Seen): number {
  const hits = redeemed.map(({ when, owner }) => {
    const scores = collected.map((time) => usual(when - time));
    const best = Math.max(...scores);
    const equal = scores.filter((score) => score === best).length;
    return best > 0 && scores[owner] === best ? 1 / equal : 0;
  });
  return mean(hits);
}

function someOwners(): number[] {
  const all = Array.from({ length: wallets }, (_, index) => index);
  return Array.from({ length: users }, () => all.splice(randomInt(all.length), 1)[0] ?? 0);
}

const instant = (from: number, until: number): number =>
  Math.round((from + fraction() * (until - from)) / second) * second;

const days = 20;
const probes = days + 1;

/** The gate itself: on no day of the window does the consultation take a ticket; and while too few have collected, the day is put off. */
export function refusedEarly({ story }: Pick<World, 'story'>): number {
  const key = findKey(readBulletin(), `session:${story.closed}`);
  const { collectFrom, acceptFrom } = sessionKey(story.closed);
  const window = Array.from({ length: days }, (_, index) => addDays(collectFrom, index));
  const refused = window.filter((date) => !decidePeriod(key, date).ok).length;
  const few = decideGate({ acceptFrom, collectFrom, wallets: 40, people: 460 }, addDays(acceptFrom, -1));
  return refused + (few > acceptFrom ? 1 : 0);
}

/** Rows of the desk that hold an instant beside an employee or an address of one, after everybody has signed in and collected. */
async function keptTimes({ admin, holders }: World): Promise<number> {
  const sql = admin('desk');
  const columns = await sql<{ table: string; column: string }[]>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and data_type in ('timestamp with time zone', 'timestamp without time zone', 'tstzrange')`;
  const emails = holders.map(({ email }) => email);
  const ids = holders.map(({ pocket }) => String(pocket.employee));
  let rows = 0;
  for (const table of new Set(columns.map((one) => one.table))) {
    const found = await sql`select to_jsonb(t)::text as text from ${sql(table)} t`;
    rows += found.filter(({ text }) => [...emails, ...ids].some((who) => String(text).includes(who))).length;
  }
  return rows;
}
