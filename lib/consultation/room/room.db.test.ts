import { afterEach, describe, expect, it } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { addMinutes } from '@/lib/shared/calendar';
import { arrive } from '../session/commands';
import { testBooking, testClient, testConsultant } from '../session/test-booking';
import { say } from './commands';
import { readPost } from './input';
import { countListeners } from './line/queries';
import { findSeat, type Seat, streamRoom } from './queries';
import { messageLimit, type RoomEvent } from './rules';

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
  const seats = {
    client: await seatOf('client', client, booking),
    consultant: await seatOf('consultant', consultant, booking),
  };
  return { sql, client, consultant, booking, seats };
}

async function seatOf(
  ...[side, id, booking]: [Parameters<typeof findSeat>[0], Parameters<typeof findSeat>[1], string]
) {
  const seat = await findSeat(side, id, booking, startsAt);
  if (!seat) throw new Error(`no seat for the ${side}`);
  return seat;
}

/** A page that is open: all that it hears, as it comes. */
function pageOf(seat: Seat): { heard: RoomEvent[]; close: () => void } {
  const closing = new AbortController();
  open.push(closing);
  const heard: RoomEvent[] = [];
  void (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of streamRoom(seat, closing.signal, 60_000)) {
      const [, data] = /^data: (.*)\n\n$/.exec(decoder.decode(chunk)) ?? [];
      if (data) heard.push(JSON.parse(data));
    }
  })();
  return { heard, close: () => closing.abort() };
}

const textsIn = (heard: RoomEvent[]) =>
  heard.flatMap((event) => (event.kind === 'message' ? [event.text] : []));
const knows = (heard: RoomEvent[], kind: RoomEvent['kind'], from: string) =>
  heard.some((event) => event.kind === kind && event.from === from);

describe('a room', () => {
  it('carries what one side says to every open page of both, emoji and rare characters too', async () => {
    const { seats, booking } = await room();
    const client = pageOf(seats.client);
    const second = pageOf(seats.client);
    const consultant = pageOf(seats.consultant);
    await expect.poll(() => knows(client.heard, 'here', 'consultant')).toBe(true);
    await expect.poll(() => knows(consultant.heard, 'here', 'client')).toBe(true);
    await say(booking, { kind: 'message', from: 'client', id: 'first-one', text: '𠮷野です 🙂\n髙﨑です' });
    for (const { heard } of [client, second, consultant])
      await expect.poll(() => textsIn(heard)).toEqual(['𠮷野です 🙂\n髙﨑です']);
  });

  it('says when a side has left, and that it is still there when another page of it is open', async () => {
    const { seats } = await room();
    const consultant = pageOf(seats.consultant);
    const first = pageOf(seats.client);
    const second = pageOf(seats.client);
    await expect.poll(() => knows(consultant.heard, 'here', 'client')).toBe(true);
    first.close();
    await expect.poll(() => consultant.heard.findIndex(({ kind }) => kind === 'gone')).toBeGreaterThan(-1);
    const afterGone = () =>
      consultant.heard.slice(consultant.heard.findIndex(({ kind }) => kind === 'gone') + 1);
    await expect.poll(() => knows(afterGone(), 'here', 'client')).toBe(true);
    second.close();
    await expect.poll(() => consultant.heard.filter(({ kind }) => kind === 'gone').length).toBe(2);
  });

  it('does not let another room hear', async () => {
    const [one, two] = [await room(), await room()];
    const listener = pageOf(two.seats.consultant);
    await expect.poll(() => knows(listener.heard, 'here', 'consultant')).toBe(true);
    await say(one.booking, { kind: 'message', from: 'client', id: 'secret-1', text: '秘密' });
    await say(two.booking, { kind: 'message', from: 'client', id: 'public-1', text: '届く' });
    await expect.poll(() => textsIn(listener.heard)).toEqual(['届く']);
  });

  it('stores nothing: no table of the database holds what was said', async () => {
    const { sql, seats, booking } = await room();
    const page = pageOf(seats.consultant);
    await expect.poll(() => knows(page.heard, 'here', 'consultant')).toBe(true);
    await say(booking, { kind: 'message', from: 'client', id: 'needle-in-room', text: '干し草のなかの針' });
    await expect.poll(() => textsIn(page.heard)).toHaveLength(1);
    const tables =
      await sql`select table_name as name from information_schema.tables where table_schema = 'public'`;
    expect(tables.length).toBeGreaterThan(10);
    for (const { name } of tables) {
      const rows = await sql`select t::text as row from ${sql(name)} t`;
      expect(rows.filter(({ row }) => /needle|針/.test(row))).toEqual([]);
    }
  });

  it('takes the longest message in any script', async () => {
    const { booking } = await room();
    const kanji = Array.from({ length: messageLimit }, (_, n) =>
      String.fromCodePoint(0x4e00 + ((n * 7919) % 20_000)),
    );
    const answer = await say(booking, {
      kind: 'message',
      from: 'client',
      id: 'long-text',
      text: kanji.join(''),
    });
    expect(answer.ok || answer.reason).toBe(true);
  });
});

describe('a seat', () => {
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
  const message = (text: unknown) => readPost({ kind: 'message', id: 'abcdefgh', text });
  it.each([
    ['a message', message('a'), true],
    ['the end', readPost({ kind: 'ended' }), true],
    ['2,000 emoji', message('🙂'.repeat(2000)), true],
    ['2,001 characters', message('a'.repeat(2001)), 'too_long'],
    ['10,000 characters', message('a'.repeat(10_000)), 'too_long'],
    ['nothing', message(' \n '), 'unreadable'],
    ['no text', message(7), 'unreadable'],
    ['an odd id', readPost({ kind: 'message', id: '<script>', text: 'a' }), 'unreadable'],
    ['presence, which only the server reports', readPost({ kind: 'here', asks: true }), 'unreadable'],
    ['no JSON', readPost(null), 'unreadable'],
  ])('%s', (_, read, expected) => {
    expect(read.ok || read.reason).toBe(expected);
  });
});
