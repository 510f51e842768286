import type postgres from 'postgres';
import { listOpenings } from '@/lib/consultation/availability/queries';
import { cancelBooking } from '@/lib/consultation/booking/cancel/commands';
import { requestBooking } from '@/lib/consultation/booking/commands';
import { holdSlot } from '@/lib/consultation/booking/hold/commands';
import { rescheduleBooking } from '@/lib/consultation/booking/move/commands';
import type { ClientId, ConsultantId } from '@/lib/shared/ids';
import { percentile } from './measure';
import type { Fact } from './report';
import { asAdmin, type Bench, benchNow, someClients, someConsultants } from './world';

const lives = { small: 240, full: 1200 } as const;
const stormSteps = { small: 2000, full: 100_000 } as const;
const callers = [1, 8, 32] as const;
const verbs = ['hold', 'book', 'move', 'cancel'] as const;
type Verb = (typeof verbs)[number];

/**
 * The life of a booking from many callers at once: how long each verb takes beside a bare insert, and a storm of random operations that
 * must leave no overlap, no hold too many and no credit lost or made up. Gates: issue 4. All callers share the product's pool.
 */
export async function life({ set, admin }: Bench): Promise<{ rows: []; facts: Fact[] }> {
  return asAdmin(
    admin.consultation,
    async (sql) => {
      await sql`create table if not exists bench_insert (id uuid default gen_random_uuid(), n int)`;
      const facts: Fact[] = [];
      for (const count of callers) facts.push(...(await timed(sql, count, lives[set])));
      return { rows: [], facts: [...facts, ...(await storm(sql, stormSteps[set]))] };
    },
    32,
  );
}

async function timed(sql: postgres.Sql, count: number, total: number): Promise<Fact[]> {
  const clients = await someClients(sql, count);
  const consultants = await someConsultants(sql, count);
  const waits = new Map<Verb | 'insert', number[]>([...verbs, 'insert' as const].map((verb) => [verb, []]));
  const measure = async <Value>(verb: Verb | 'insert', work: () => PromiseLike<Value>): Promise<Value> => {
    const begun = performance.now();
    const value = await work();
    waits.get(verb)?.push(performance.now() - begun);
    return value;
  };
  await Promise.all(
    clients.map(async (client, index) => {
      const consultant = consultants[index];
      const free = consultant && (await listOpenings(client, consultant, benchNow))?.starts.slice(-60);
      for (let round = 0; consultant && free && round < total / count; round += 1) {
        const [at = benchNow, then = benchNow] = [free[round % 20], free[20 + (round % 20)]];
        await measure('insert', () => sql`insert into bench_insert (n) values (${round})`);
        await oneLife(client, consultant, at, then, measure);
      }
    }),
  );
  const median = (verb: Verb | 'insert') => percentile(waits.get(verb) ?? [], 0.5);
  const ratio = (name: string, value: number, most: number): Fact => ({
    fact: `${name}, ${count} callers`,
    value: value.toFixed(2),
    expected: `≤ ${most}`,
    pass: value <= most,
    timed: true,
  });
  return [
    ...verbs.map((verb) => ({
      ...ratio(`${verb}: p50 ms`, median(verb), 1000),
      expected: `bare insert ${median('insert').toFixed(2)} ms`,
    })),
    ...(count < 32 ? [ratio('book: p50 over a bare insert', median('book') / median('insert'), 3.5)] : []),
    ...(count === 32
      ? [ratio('book: p99 over p50', percentile(waits.get('book') ?? [], 0.99) / median('book'), 10)]
      : []),
    ...(['hold', 'move', 'cancel'] as const).map((verb) =>
      ratio(`${verb} over book`, median(verb) / median('book'), 1.3),
    ),
  ];
}

type Measure = <Value>(verb: Verb, work: () => PromiseLike<Value>) => Promise<Value>;

async function oneLife(client: ClientId, consultant: ConsultantId, at: Date, then: Date, measure: Measure) {
  const held = await measure('hold', () => holdSlot(client, consultant, at, benchNow));
  if (!held.ok) throw new Error(`hold: ${held.reason}`);
  const body = { idempotencyKey: crypto.randomUUID(), minutes: null };
  const booked = await measure('book', () => requestBooking(client, held.value.holdId, body, benchNow));
  if (!booked.ok) throw new Error(`book: ${booked.reason}`);
  const { bookingId } = booked.value;
  const move = { startsAt: then, idempotencyKey: crypto.randomUUID() };
  const moved = await measure('move', () => rescheduleBooking(client, bookingId, move, benchNow));
  if (!moved.ok) throw new Error(`move: ${moved.reason}`);
  await measure('cancel', () => cancelBooking(client, bookingId, benchNow));
}

/** Random operations of 32 callers on few consultants and times. Numbers follow a seed, so that two runs do the same. */
async function storm(sql: postgres.Sql, steps: number): Promise<Fact[]> {
  const clients = await someClients(sql, 32);
  const consultants = await someConsultants(sql, 4);
  const [first] = clients;
  const [consultant] = consultants;
  if (!first || !consultant) throw new Error('the set is empty');
  const goals = (await listOpenings(first, consultant, benchNow))?.starts.slice(-40) ?? [];
  const before = await usedBy(sql, clients);
  await Promise.all(
    clients.map((client, index) => oneCaller(client, consultants, goals, index + 1, steps / 32)),
  );
  const live =
    await sql`select count(*)::int as n from bookings where client_id in ${sql(clients)} and live and held_until is null and lower(during) >= ${goals[0] ?? benchNow}`;
  const [overlap] =
    await sql`select count(*)::int as n from bookings a join bookings b on a.id < b.id and a.live and b.live
    and lower(a.during) >= ${benchNow} and lower(b.during) >= ${benchNow}
    where (a.consultant_id = b.consultant_id and a.blocked && b.blocked) or (a.client_id = b.client_id and a.during && b.during)`;
  const [holds] =
    await sql`select coalesce(max(n), 0)::int as n from (select count(*) as n from bookings where live and held_until is not null group by client_id) h`;
  const drift = (await usedBy(sql, clients)) - before - Number(live[0]?.n);
  const fact = (name: string, value: number, expected: string, pass: boolean): Fact => ({
    fact: `${name} after ${steps} random operations`,
    value,
    expected,
    pass,
  });
  return [
    fact('overlaps', Number(overlap?.n), '0', overlap?.n === 0),
    fact('credits lost or made up', drift, '0', drift === 0),
    fact('holds of one client', Number(holds?.n), '≤ 1', Number(holds?.n) <= 1),
  ];
}

async function oneCaller(
  client: ClientId,
  consultants: readonly ConsultantId[],
  goals: readonly Date[],
  seed: number,
  steps: number,
) {
  let state = seed * 7919;
  const draw = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
  const own: Parameters<typeof cancelBooking>[1][] = [];
  for (let step = 0; step < steps; step += 1) {
    const [goal, consultant] = [goals[draw(goals.length)], consultants[draw(consultants.length)]];
    if (!goal || !consultant) throw new Error('no time is left');
    const booking = own[draw(own.length || 1)];
    const dice = draw(10);
    if (booking && dice < 3) await cancelBooking(client, booking, benchNow);
    else if (booking && dice < 5) {
      const moved = await rescheduleBooking(
        client,
        booking,
        { startsAt: goal, idempotencyKey: crypto.randomUUID() },
        benchNow,
      );
      if (moved.ok) own.push(moved.value.bookingId);
    } else {
      const held = await holdSlot(client, consultant, goal, benchNow);
      if (!held.ok || dice === 9) continue;
      const booked = await requestBooking(
        client,
        held.value.holdId,
        { idempotencyKey: crypto.randomUUID(), minutes: null },
        benchNow,
      );
      if (booked.ok) own.push(booked.value.bookingId);
    }
  }
}

async function usedBy(sql: postgres.Sql, clients: readonly ClientId[]): Promise<number> {
  const [row] = await sql`select sum(used)::int as n from credits where client_id in ${sql([...clients])}`;
  return Number(row?.n);
}
