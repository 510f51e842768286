import { cancelBooking } from '@/lib/consultation/booking/cancel/commands';
import { holdSlot } from '@/lib/consultation/booking/hold/commands';
import { rescheduleBooking } from '@/lib/consultation/booking/move/commands';
import type { BookingId } from '@/lib/shared/ids';
import { percentile } from './measure';
import { confirm, type Party, parties, sideBySide } from './party';
import { insertPlain, makePlain } from './plain';
import type { Fact } from './report';
import { asAdmin, type Bench, benchNow, countStatements } from './world';

const size = { small: 120, full: 480 } as const;
const callers = [1, 8, 32] as const;
const rounds = 7;
const verbs = ['insert', 'hold', 'book', 'move', 'cancel'] as const;
type Verb = (typeof verbs)[number];
type Waits = Record<Verb, number[]>;

/**
 * How long each verb of a booking's life takes beside a bare insert, at 1, 8 and 32 callers: in each round all callers insert, then all
 * hold, then all book, move, cancel. Gates: issue 4.
 */
export async function book({ set, admin }: Bench): Promise<{ rows: []; facts: Fact[] }> {
  return asAdmin(admin.consultation, async (sql) => {
    await makePlain(sql);
    const all = await parties(sql, size[set]);
    const facts: Fact[] = [];
    for (const count of callers) facts.push(...factsOf(count, await measure(count, all)));
    return { rows: [], facts: [...(await statements(all)), ...facts] };
  });
}

async function measure(count: number, all: readonly Party[]): Promise<Waits> {
  const waits: Waits = { insert: [], hold: [], book: [], move: [], cancel: [] };
  for (let round = 0; round <= rounds; round += 1) {
    const steps = stepsOf(round);
    for (const verb of verbs)
      await sideBySide(count, all, async (party) => {
        const begun = performance.now();
        await steps[verb](party);
        if (round > 0) waits[verb].push(performance.now() - begun);
      });
  }
  return waits;
}

/** One life a party; the first round warms up. */
function stepsOf(round: number): Record<Verb, (party: Party) => Promise<unknown>> {
  const own = new Map<Party, BookingId>();
  const idOf = (party: Party): BookingId => {
    const id = own.get(party);
    if (!id) throw new Error('nothing is held');
    return id;
  };
  const [at, then] = [(party: Party) => startOf(party, round), (party: Party) => startOf(party, round + 20)];
  return {
    insert: (party) => insertPlain(party, at(party)),
    hold: async (party) => {
      const held = await holdSlot(party.client, party.consultant, at(party), benchNow);
      own.set(party, granted(held).holdId);
    },
    book: async (party) => granted(await confirm(party.client, idOf(party))),
    move: async (party) => {
      const wish = { startsAt: then(party), idempotencyKey: crypto.randomUUID() };
      granted(await rescheduleBooking(party.client, idOf(party), wish, benchNow));
    },
    cancel: async (party) => granted(await cancelBooking(party.client, idOf(party), benchNow)),
  };
}

function startOf({ starts }: Party, index: number): Date {
  const start = starts[index];
  if (!start) throw new Error('no opening is left');
  return start;
}

function granted<Value>(answer: { ok: true; value: Value } | { ok: false; reason: string }): Value {
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
}

function factsOf(count: number, waits: Waits): Fact[] {
  const at = `${count} ${count === 1 ? 'caller' : 'callers'}`;
  const [insert, booked] = [percentile(waits.insert, 0.5), percentile(waits.book, 0.5)];
  const shown = verbs.map((verb) => `${verb} ${percentile(waits[verb], 0.5).toFixed(2)}`).join(', ');
  const late = percentile(waits.book, 0.99) / booked;
  const overBook = (['hold', 'move', 'cancel'] as const).map((verb) =>
    ratio(`${verb} over book, ${at}`, percentile(waits[verb], 0.5) / booked, 1.3),
  );
  return [
    { fact: `p50, ${at}, ms`, value: shown, expected: 'shown', pass: true },
    ...(count < 32 ? [ratio(`book: p50 over a bare insert, ${at}`, booked / insert, 3.5)] : []),
    ...(count === 32 ? [ratio(`book: p99 over p50, ${at}`, late, 10)] : []),
    ...overBook,
  ];
}

const ratio = (name: string, value: number, most: number): Fact => ({
  fact: name,
  value: value.toFixed(2),
  expected: `≤ ${most}`,
  pass: value <= most,
  timed: true,
});

/** Statements of each verb once its pool is warm: exact, so they are facts. */
async function statements(all: readonly Party[]): Promise<Fact[]> {
  const [party] = all;
  if (!party) throw new Error('the set is empty');
  const steps = stepsOf(40);
  const facts: Fact[] = [];
  for (const verb of verbs) {
    const count = await countStatements('consultation', 'consultation_client', () => steps[verb](party));
    const most = verb === 'insert' ? 1 : 2;
    facts.push({
      fact: `statements: ${verb}`,
      value: count,
      expected: `≤ ${most}`,
      pass: count <= most,
    });
  }
  return facts;
}
