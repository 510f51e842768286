import type postgres from 'postgres';
import { cancelBooking } from '@/lib/consultation/booking/cancel/commands';
import { holdSlot } from '@/lib/consultation/booking/hold/commands';
import type { BookingId, ClientId } from '@/lib/shared/ids';
import { deadlocks, fact, overlaps } from './count';
import { confirm, type Party, parties } from './party';
import type { Fact } from './report';
import { asAdmin, type Bench, benchNow } from './world';

const crowds = [1, 8, 32, 64] as const;
const roundsOfRace = 10;
const longestWait = 1000;

/**
 * Many people book at once, from 1 to 64: hot, all want one time; spread, each another one. Every hot round has one winner. The control
 * books without a guard in the same run and must be seen to fail.
 */
export async function race({ admin }: Bench): Promise<{ rows: []; facts: Fact[] }> {
  return asAdmin(admin.consultation, async (sql) => {
    const before = await deadlocks(sql);
    const all = await parties(sql, Math.max(...crowds));
    const facts: Fact[] = [];
    for (const [index, count] of crowds.entries())
      facts.push(...(await oneCrowd(sql, all.slice(0, count), index * roundsOfRace)));
    const broken = (await deadlocks(sql)) - before;
    const naive = await naiveOverlaps(admin.consultation);
    return {
      rows: [],
      facts: [
        ...facts,
        fact('deadlocks', broken, '0', broken === 0),
        fact('control: overlaps without a guard', naive, '> 0', naive > 0),
      ],
    };
  });
}

async function oneCrowd(sql: postgres.Sql, crowd: readonly Party[], firstStart: number): Promise<Fact[]> {
  const [hot, spread] = [[] as number[], [] as number[]];
  const wins: number[] = [];
  let wrong = 0;
  const settle = async (booked: readonly Booked[]) => {
    wrong += await overlaps(sql);
    for (const { client, bookingId } of booked) await cancelBooking(client, bookingId, benchNow);
  };
  for (let round = firstStart; round < firstStart + roundsOfRace; round += 1) {
    const won = await together(crowd, hot, (party) => takeOf(party, crowd[0] ?? party, round));
    wins.push(won.length);
    await settle(won);
    await settle(await together(crowd, spread, (party) => takeOf(party, party, round)));
  }
  const clean = wins.every((one) => one === 1);
  return [
    fact(`winners of a hot time, crowd of ${crowd.length}`, wins.join(' '), 'one each', clean),
    fact(`overlaps, crowd of ${crowd.length}`, wrong, '0', wrong === 0),
    longest(`longest wait, hot, crowd of ${crowd.length}, ms`, hot),
    longest(`longest wait, spread, crowd of ${crowd.length}, ms`, spread),
  ];
}

type Booked = { client: ClientId; bookingId: BookingId };

/** What one party does: it wants a time of another's consultant. */
const takeOf = (party: Party, { consultant, starts }: Party, round: number) => ({
  client: party.client,
  consultant,
  start: starts[round % starts.length] ?? benchNow,
});

/** Holds and books all at once: what was booked. Waits are those of single calls. */
async function together(
  crowd: readonly Party[],
  waits: number[],
  wishOf: (party: Party) => ReturnType<typeof takeOf>,
): Promise<Booked[]> {
  const timed = async <Answer>(work: Promise<Answer>): Promise<Answer> => {
    const begun = performance.now();
    const answer = await work;
    waits.push(performance.now() - begun);
    return answer;
  };
  const answers = await Promise.all(
    crowd.map(async (party) => {
      const { client, consultant, start } = wishOf(party);
      const held = await timed(holdSlot(client, consultant, start, benchNow));
      const booked = held.ok ? await timed(confirm(client, held.value.holdId)) : held;
      return booked.ok ? [{ client, bookingId: booked.value.bookingId }] : [];
    }),
  );
  return answers.flat();
}

const longest = (name: string, waits: readonly number[]): Fact => {
  const wait = Math.max(...waits);
  return { ...fact(name, Math.round(wait), `< ${longestWait}`, wait < longestWait), timed: true };
};

/** The way many schedulers book: look, then write. Twenty connections, one time, no constraint and no lock. */
function naiveOverlaps(url: string): Promise<number> {
  return asAdmin(
    url,
    async (sql) => {
      await sql`create table bench_naive (id uuid default gen_random_uuid(), round int, during tstzrange)`;
      const wish = async (round: number) => {
        const [taken] = await sql`select 1 from bench_naive where round = ${round}`;
        if (!taken)
          await sql`insert into bench_naive (round, during) values (${round}, '[2030-02-01,2030-02-02)')`;
      };
      for (let round = 0; round < roundsOfRace; round += 1)
        await Promise.all(Array.from({ length: 20 }, () => wish(round)));
      const [row] = await sql`
        select count(*)::int as n from bench_naive a join bench_naive b on a.round = b.round and a.id < b.id`;
      return Number(row?.n);
    },
    20,
  );
}
