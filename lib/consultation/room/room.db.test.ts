import { afterEach, describe, expect, it } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { addMinutes } from '@/lib/shared/calendar';
import { arrive } from '../session/commands';
import { testBooking, testClient, testConsultant } from '../session/test-booking';
import { say, sitDown, speak } from './commands';
import { type Post, readPost } from './input';
import { countListeners } from './line/queries';
import { findSeat, type Seat, streamRoom } from './queries';
import type { RoomEvent, SeatId } from './rules';
import { clearSeats } from './seat/commands';
import { holdsSeat } from './seat/queries';

const admin = testDatabases();
const startsAt = new Date('2026-11-23T09:00:00Z');
const open: AbortController[] = [];

afterEach(async () => {
  for (const page of open.splice(0)) page.abort();
  await expect.poll(countListeners).toBe(0);
});

async function room() {
  const sql = admin('consultation');
  const client = await testClient(sql);
  const consultant = await testConsultant(sql);
  const booking = await testBooking(sql, { client, consultant }, { startsAt });
  await arrive('client', client, booking, startsAt);
  await arrive('consultant', consultant, booking, startsAt);
  const places = {
    client: await placeOf('client', client, booking),
    consultant: await placeOf('consultant', consultant, booking),
  };
  return { sql, client, consultant, booking, places };
}

async function placeOf(
  ...[side, id, booking]: [Parameters<typeof findSeat>[0], Parameters<typeof findSeat>[1], string]
) {
  const seat = await findSeat(side, id, booking, startsAt);
  if (!seat) throw new Error(`no seat for the ${side}`);
  return seat;
}

type Page = { seat: SeatId; heard: RoomEvent[]; close: () => void; over: Promise<void> };

/** A page that sits down: all that it hears, as it comes. */
async function pageOf(place: Seat, lifetime = 60_000): Promise<Page> {
  const seat = crypto.randomUUID();
  await sitDown(place.side, place.bookingId, seat);
  return listenOn(place, seat, lifetime);
}

function listenOn(place: Seat, seat: SeatId, lifetime = 60_000): Page {
  const closing = new AbortController();
  open.push(closing);
  const heard: RoomEvent[] = [];
  const over = (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of streamRoom(place, seat, closing.signal, lifetime)) {
      const [, data] = /^data: (.*)\n\n$/.exec(decoder.decode(chunk)) ?? [];
      if (data) heard.push(JSON.parse(data));
    }
  })();
  return { seat, heard, close: () => closing.abort(), over };
}

const candidate =
  'candidate:1 1 udp 41885695 198.51.100.7 49233 typ relay raddr 0.0.0.0 rport 0 generation 0 ufrag qd3v';
const item = (text = candidate) =>
  ({ kind: 'candidate', candidate: text, mid: '0', line: 0, ufrag: null }) as const;
const kinds = ({ heard }: Page, from: string) =>
  heard.flatMap((event) => (event.from === from ? [event.kind] : []));
const signal = (seat: SeatId, to: SeatId): Extract<Post, { kind: 'signal' }> => ({
  kind: 'signal',
  seat,
  to,
  items: [item()],
});

describe('a room', () => {
  it('carries a signal to the page that it is for, and to no other', async () => {
    const { places, booking } = await room();
    const client = await pageOf(places.client);
    const consultant = await pageOf(places.consultant);
    await expect.poll(() => kinds(client, 'consultant')).toContain('here');
    await expect.poll(() => kinds(consultant, 'client')).toContain('here');
    expect(await speak('client', booking, signal(client.seat, crypto.randomUUID()))).toEqual({
      ok: true,
      value: null,
    });
    await speak('client', booking, signal(client.seat, consultant.seat));
    await expect.poll(() => kinds(consultant, 'client')).toContain('signal');
    expect(consultant.heard.filter(({ kind }) => kind === 'signal')).toEqual([
      { ...signal(client.seat, consultant.seat), from: 'client' },
    ]);
    expect(kinds(client, 'client')).toEqual([]);
  });

  it('does not let another room hear', async () => {
    const [one, two] = [await room(), await room()];
    const listener = await pageOf(two.places.consultant);
    const [here, there] = [await pageOf(one.places.client), await pageOf(two.places.client)];
    await expect.poll(() => kinds(listener, 'client')).toContain('here');
    await speak('client', one.booking, signal(here.seat, listener.seat));
    await speak('client', two.booking, signal(there.seat, listener.seat));
    await expect.poll(() => kinds(listener, 'client')).toContain('signal');
    const from = listener.heard.flatMap((event) => (event.kind === 'signal' ? [event.seat] : []));
    expect(from).toEqual([there.seat]);
  });

  it('stores nothing: no table of the database holds what was signalled', async () => {
    const { sql, places, booking } = await room();
    const page = await pageOf(places.consultant);
    const client = await pageOf(places.client);
    await speak('client', booking, signal(client.seat, page.seat));
    await expect.poll(() => kinds(page, 'client')).toContain('signal');
    const tables =
      await sql`select table_name as name from information_schema.tables where table_schema = 'public'`;
    expect(tables.length).toBeGreaterThan(10);
    const found = [];
    for (const { name } of tables) {
      const rows = await sql`select t::text as row from ${sql(name)} t`;
      expect(rows.filter(({ row }) => /198\.51|candidate|qd3v/.test(row))).toEqual([]);
      found.push(...rows.filter(({ row }) => row.includes(client.seat)).map(() => name));
    }
    // What is looked for in this way would be found: the seat is there while the talk lasts.
    expect(found).toEqual(['room_seats']);
  });

  it('carries the largest description that a browser makes', async () => {
    const { booking } = await room();
    const line = () => `a=ssrc:${crypto.getRandomValues(new Uint32Array(1))[0]} cname:${crypto.randomUUID()}`;
    const sdp = Array.from({ length: 60 }, line).join('\r\n');
    const event = {
      kind: 'signal',
      from: 'client',
      seat: crypto.randomUUID(),
      to: crypto.randomUUID(),
    } as const;
    const description = (text: string) => ({ kind: 'description', type: 'offer', sdp: text }) as const;
    expect(await say(booking, { ...event, items: [description(sdp)] })).toEqual({ ok: true, value: null });
    const endless = Array.from({ length: 600 }, line).join('\r\n');
    expect(await say(booking, { ...event, items: [description(endless)] })).toEqual({
      ok: false,
      reason: 'too_long',
    });
  });

  it('ends for both when one of them says so, and leaves nothing', async () => {
    const { sql, places, booking } = await room();
    const [client, consultant] = [await pageOf(places.client), await pageOf(places.consultant)];
    await expect.poll(() => kinds(consultant, 'client')).toContain('here');
    await speak('client', booking, { kind: 'ended', seat: client.seat });
    for (const page of [client, consultant])
      await expect.poll(() => kinds(page, 'client')).toContain('ended');
    expect(await sql`select 1 from room_seats where booking_id = ${booking}`).toHaveLength(0);
  });

  it('ends by itself when its time is over', async () => {
    const { places } = await room();
    const page = await pageOf(places.client, 50);
    await page.over;
    expect(kinds(page, 'client').at(-1)).toBe('ended');
  });
});

describe('a seat', () => {
  it('goes to the page that comes last; the earlier one is told, and heard no more', async () => {
    const { places, booking } = await room();
    const consultant = await pageOf(places.consultant);
    const first = await pageOf(places.client);
    await expect.poll(() => kinds(consultant, 'client')).toContain('here');
    const second = await pageOf(places.client);
    await first.over;
    expect(kinds(first, 'client')).toEqual(['taken']);
    expect(await speak('client', booking, signal(first.seat, consultant.seat))).toEqual({
      ok: false,
      reason: 'taken',
    });
    expect((await speak('client', booking, signal(second.seat, consultant.seat))).ok).toBe(true);
    const again = listenOn(places.client, first.seat);
    await again.over;
    expect(kinds(again, 'client')).toEqual(['taken']);
    expect(kinds(consultant, 'consultant')).toEqual([]);
  });

  it('is forgotten at night; a page that is open keeps its place until another one comes', async () => {
    const { sql, places, booking } = await room();
    const page = await pageOf(places.client);
    await clearSeats();
    expect(await sql`select 1 from room_seats`).toHaveLength(0);
    expect(await holdsSeat('client', booking, page.seat)).toBe(true);
    const other = await pageOf(places.client);
    expect(await holdsSeat('client', booking, page.seat)).toBe(false);
    expect(await holdsSeat('client', booking, other.seat)).toBe(true);
  });

  it('is for those who entered, while the room is open', async () => {
    const { sql, client, consultant, booking } = await room();
    const stranger = await testClient(sql);
    const other = await testConsultant(sql);
    const find = async (...[side, id, known, at]: Parameters<typeof findSeat>) =>
      (await findSeat(side, id, known, at)) !== null;
    expect(await find('client', client, booking, startsAt)).toBe(true);
    expect(await find('client', stranger, booking, startsAt)).toBe(false);
    expect(await find('consultant', other, booking, startsAt)).toBe(false);
    expect(await find('client', client, 'nonsense', startsAt)).toBe(false);
    expect(await find('client', client, booking, addMinutes(startsAt, -11))).toBe(false);
    expect(await find('consultant', consultant, booking, addMinutes(startsAt, 75))).toBe(false);
    await sql`delete from arrivals where booking_id = ${booking} and side = 'client'`;
    expect(await find('client', client, booking, startsAt)).toBe(false);
  });
});

describe('what a page may post', () => {
  const seat = '6f1c7f1e-0000-4000-8000-000000000001';
  const post = (change: object) => readPost({ kind: 'signal', seat, to: seat, items: [item()], ...change });
  it.each([
    ['a relay candidate', post({}), true],
    ['the end', readPost({ kind: 'ended', seat }), true],
    ['a host candidate', post({ items: [item('candidate:1 1 udp 1 192.168.1.7 9 typ host')] }), 'not_relay'],
    [
      'one among others',
      post({ items: [item(), item('candidate:1 1 udp 1 192.168.1.7 9 typ host')] }),
      'not_relay',
    ],
    ['no seat', post({ seat: undefined }), 'unreadable'],
    ['an odd seat', post({ seat: '<script>' }), 'unreadable'],
    ['nothing', post({ items: [] }), 'unreadable'],
    ['too many', post({ items: Array.from({ length: 41 }, () => item()) }), 'unreadable'],
    [
      'a message, which goes from browser to browser',
      readPost({ kind: 'message', seat, id: 'abcdefgh', text: 'a' }),
      'unreadable',
    ],
    ['presence, which only the server reports', readPost({ kind: 'here', seat, asks: true }), 'unreadable'],
    ['no JSON', readPost(null), 'unreadable'],
  ])('%s', (_, read, expected) => {
    expect(read.ok || read.reason).toBe(expected);
  });
});
