import { cancelBooking } from '@/lib/consultation/booking/cancel/commands';
import { holdSlot, releaseHold } from '@/lib/consultation/booking/hold/commands';
import { rescheduleBooking } from '@/lib/consultation/booking/move/commands';
import type { BookingId } from '@/lib/shared/ids';
import { apart, controls, creditsBeyond, deadlocks, fact, overlaps, stuckHolds } from './count';
import { confirm, type Party, parties } from './party';
import { lots } from './population';
import type { Fact } from './report';
import { asAdmin, type Bench, benchNow } from './world';

const steps = { small: 2000, full: 100_000 } as const;
const callers = 32;
/** So few consultants and times that callers meet all the time. */
const goals = { consultants: 4, starts: 40 };

/**
 * Random holds, bookings, moves and cancellations of 32 callers on few times: no overlap, no credit lost or made up, no stuck hold. The
 * counts must be able to see each of the three, so each is planted in the end and must be counted.
 */
export async function storm({ set, admin }: Bench): Promise<{ rows: []; facts: Fact[] }> {
  return asAdmin(admin.consultation, async (sql) => {
    const all = await parties(sql, callers);
    const clients = all.map(({ client }) => client);
    const before = { deadlocks: await deadlocks(sql), credits: await creditsBeyond(sql, clients) };
    const done = await blow(all, steps[set]);
    const found = {
      overlaps: await overlaps(sql),
      credits: apart(await creditsBeyond(sql, clients), before.credits),
      holds: await stuckHolds(sql, clients),
      deadlocks: (await deadlocks(sql)) - before.deadlocks,
    };
    const zero = (name: string, value: number) =>
      fact(`${name} after ${steps[set]} random operations`, value, '0', value === 0);
    return {
      rows: [],
      facts: [
        fact('random operations that did something', done, '> a third', done > steps[set] / 3),
        zero('overlaps', found.overlaps),
        zero('credits lost or made up', found.credits),
        zero('stuck holds', found.holds),
        zero('deadlocks', found.deadlocks),
        ...(await controls(sql, clients)),
      ],
    };
  });
}

/** Numbers follow seeds, so that two runs wish the same. Says how many operations were not refused. */
async function blow(all: readonly Party[], total: number): Promise<number> {
  const begun = performance.now();
  let [made, done] = [0, 0];
  const caller = async (party: Party, seed: number) => {
    const { step, finish } = callerOf(party, all.slice(0, goals.consultants), lots(seed));
    while (made < total) {
      made += 1;
      if (made % 10_000 === 0)
        console.log(`storm: ${made} of ${total}, ${((performance.now() - begun) / 1000).toFixed(0)} s`);
      if (await step()) done += 1;
    }
    await finish();
  };
  await Promise.all(all.map((party, index) => caller(party, index + 1)));
  return done;
}

function callerOf({ client }: Party, hosts: readonly Party[], lot: () => number): Caller {
  const own: BookingId[] = [];
  let hold: BookingId | null = null;
  const pick = <One>(list: readonly One[]): One | undefined => list[Math.floor(lot() * list.length)];
  const step = async (): Promise<boolean> => {
    const [host, booking, dice] = [pick(hosts), pick(own), lot()];
    const startsAt = host && pick(host.starts.slice(0, goals.starts));
    if (!host || !startsAt) throw new Error('no time is left');
    if (hold && dice < 0.5) {
      const booked = await confirm(client, hold);
      hold = null;
      if (booked.ok) own.push(booked.value.bookingId);
      return booked.ok;
    }
    if (hold && dice < 0.6) {
      const given = await releaseHold(client, hold);
      hold = null;
      return given;
    }
    if (booking && dice < 0.75) {
      own.splice(own.indexOf(booking), 1);
      return (await cancelBooking(client, booking, benchNow)).ok;
    }
    if (booking && dice < 0.9) {
      const wish = { startsAt, idempotencyKey: crypto.randomUUID() };
      return (await rescheduleBooking(client, booking, wish, benchNow)).ok;
    }
    const held = await holdSlot(client, host.consultant, startsAt, benchNow);
    if (held.ok) hold = held.value.holdId;
    return held.ok;
  };
  // Whoever still holds a time gives it back: what is left after that is stuck.
  return { step, finish: async () => hold && releaseHold(client, hold) };
}

/** `step` says whether it was not refused. */
type Caller = { step: () => Promise<boolean>; finish: () => Promise<unknown> };
