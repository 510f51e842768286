import type postgres from 'postgres';
import { listOpenings } from '@/lib/consultation/availability/queries';
import { cancelBooking } from '@/lib/consultation/booking/cancel/commands';
import { requestBooking } from '@/lib/consultation/booking/commands';
import { holdSlot } from '@/lib/consultation/booking/hold/commands';
import type { BookingId, ClientId, ConsultantId } from '@/lib/shared/ids';
import { contest, percentile } from './measure';
import type { Fact } from './report';
import { asAdmin, type Bench, benchNow, countStatements, someClients, someConsultants } from './world';

const rivals = 50;
const roundsOfRace = 10;

/** Fifty people want one time, ten times over: one gets it. The control books without a guard and must be seen to fail. */
export async function race({ admin }: Bench): Promise<{ rows: []; facts: Fact[] }> {
  return asAdmin(admin.consultation, async (sql) => {
    const clients = await someClients(sql, rivals);
    const [consultant] = await someConsultants(sql, 1);
    if (!consultant) throw new Error('the set is empty');
    const deadlocksBefore = await deadlocks(sql);
    const wins: number[] = [];
    const waits: number[] = [];
    for (let round = 0; round < roundsOfRace; round += 1)
      wins.push(await oneRace(clients, consultant, waits));
    const naive = await naiveOverlaps(admin.consultation);
    return {
      rows: [],
      facts: [
        fact(
          `winners in ${roundsOfRace} races of ${rivals}`,
          wins.join(' '),
          'one each',
          wins.every((n) => n === 1),
        ),
        fact('overlaps of live bookings', await overlaps(sql), '0', (await overlaps(sql)) === 0),
        fact(
          'deadlocks',
          (await deadlocks(sql)) - deadlocksBefore,
          '0',
          (await deadlocks(sql)) === deadlocksBefore,
        ),
        { ...wait(percentile(waits, 1)), timed: true },
        fact('control: overlaps without a guard', naive, '> 0', naive > 0),
      ],
    };
  });
}

const wait = (milliseconds: number): Fact =>
  fact('longest wait in a race, ms', Math.round(milliseconds), '< 1000', milliseconds < 1000);

const fact = (name: string, value: number | string, expected: string, pass: boolean): Fact => ({
  fact: name,
  value,
  expected,
  pass,
});

async function oneRace(
  clients: readonly ClientId[],
  consultant: ConsultantId,
  waits: number[],
): Promise<number> {
  const [first] = clients;
  const openings = first && (await listOpenings(first, consultant, benchNow));
  const start = openings?.starts[0];
  if (!start) throw new Error('no opening is left for a race');
  const answers = await Promise.all(
    clients.map(async (client) => {
      const begun = performance.now();
      const held = await holdSlot(client, consultant, start, benchNow);
      const booked = held.ok ? await confirm(client, held.value.holdId) : held;
      waits.push(performance.now() - begun);
      return booked.ok ? booked.value.bookingId : null;
    }),
  );
  return answers.filter((id) => id !== null).length;
}

const confirm = (client: ClientId, hold: BookingId) =>
  requestBooking(client, hold, { idempotencyKey: crypto.randomUUID(), minutes: null }, benchNow);

/** The timing of holding, booking and cancelling at one client; the yardstick is one row inserted into a table without constraints. */
export async function book({ set, admin }: Bench) {
  return asAdmin(admin.consultation, async (sql) => {
    await sql`create table bench_plain (id uuid default gen_random_uuid(), client_id uuid, consultant_id uuid, during tstzrange)`;
    const pairs = await partners(sql);
    let turn = 0;
    const once = async () => {
      const pair = pairs[turn % pairs.length];
      turn += 1;
      if (pair) await bookAndCancel(pair);
    };
    const statements = await countStatements('consultation', 'consultation_client', once);
    const base = () =>
      sql`insert into bench_plain (client_id, consultant_id, during) values (gen_random_uuid(), gen_random_uuid(), '[2030-01-01,2030-01-02)')`;
    const op = 'hold, book and cancel, one client';
    const row = await contest(set, {
      op,
      product: once,
      base,
      yardstick: 'bare insert',
      gate: null,
      statements,
    });
    return { rows: [row], facts: [] };
  });
}

type Pair = { client: ClientId; consultant: ConsultantId; start: Date };

/** Clients and consultants with a time far ahead, so that cancelling is in time and gives credit and time back. */
async function partners(sql: postgres.Sql): Promise<Pair[]> {
  const clients = await someClients(sql, 20);
  const consultants = await someConsultants(sql, 20);
  const pairs = clients.map(async (client, index) => {
    const consultant = consultants[index];
    const start = consultant && (await listOpenings(client, consultant, benchNow))?.starts.at(-1);
    return consultant && start ? [{ client, consultant, start }] : [];
  });
  return (await Promise.all(pairs)).flat();
}

async function bookAndCancel({ client, consultant, start }: Pair): Promise<void> {
  const held = await holdSlot(client, consultant, start, benchNow);
  if (!held.ok) throw new Error(`hold: ${held.reason}`);
  const booked = await confirm(client, held.value.holdId);
  if (!booked.ok) throw new Error(`book: ${booked.reason}`);
  await cancelBooking(client, booked.value.bookingId, benchNow);
}

async function overlaps(sql: postgres.Sql): Promise<number> {
  const [row] = await sql`
    select count(*)::int as n from bookings a join bookings b on a.consultant_id = b.consultant_id and a.id < b.id
    where a.live and b.live and a.blocked && b.blocked and lower(a.during) >= ${benchNow.toISOString()}::timestamptz`;
  return Number(row?.n);
}

async function deadlocks(sql: postgres.Sql): Promise<number> {
  const [row] =
    await sql`select deadlocks::int as n from pg_stat_database where datname = current_database()`;
  return Number(row?.n);
}

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
