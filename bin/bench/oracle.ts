import type postgres from 'postgres';
import { benchNow } from './world';

/**
 * The reference engine BITS: every consultant's next 14 days as quarter-hours in memory, one bit each, filled from the plain rows and without a
 * line of the product. It knows what the sets use: weekly hours, two zones without a change of clocks in January, notice, buffer, both caps.
 */
const cell = 15 * 60_000;
const days = 14;
const lead = 9 * 96;
const cells = lead + (days + 9) * 96;
const words = Math.ceil(cells / 32) + 1;
/** The words of the 14 days; the lead is a whole number of words. */
const [firstWord, lastWord] = [lead / 32, (lead + days * 96) / 32];
const lengthInCells = 4;
/** Every second quarter-hour: starts lie on half-hours. */
const grid = 0x55555555;
const offsets: Record<string, number> = { 'Asia/Tokyo': 9 * 4, 'America/New_York': -5 * 4 };

export type Oracle = { count: () => number; starts: () => string[]; consultants: number };

/** `open`: within the hours; `free`: not taken; `allowed`: neither too soon nor on a full day. */
type Line = { id: string; open: Uint32Array; free: Uint32Array; allowed: Uint32Array; buffer: number };

export async function buildOracle(sql: postgres.Sql): Promise<Oracle> {
  const origin = benchNow.getTime() - lead * cell;
  const people =
    await sql`select id, time_zone, buffer_minutes, notice_minutes, daily_cap, weekly_cap from consultants
    where registration_expires_on > '2030-03-01' order by id`;
  const hours = await sql`select consultant_id, weekday, start_minute, end_minute from weekly_hours`;
  const booked = await sql`select consultant_id, lower(during) as start, upper(blocked) as until from bookings
    where live and lower(during) >= ${new Date(origin)} and lower(during) < ${new Date(origin + cells * cell)}`;
  const [week, taken] = [byConsultant(hours), byConsultant(booked)];
  const lines = people.map((one) => lineOf(one, week.get(one.id) ?? [], taken.get(one.id) ?? [], origin));
  return {
    consultants: lines.length,
    count: () => lines.reduce((sum, line) => sum + countOf(line), 0),
    starts: () =>
      lines
        .flatMap((line) =>
          startsOf(line).map((at) => `${line.id} ${new Date(origin + at * cell).toISOString()}`),
        )
        .sort(),
  };
}

function byConsultant(rows: postgres.RowList<postgres.Row[]>): Map<string, postgres.Row[]> {
  const map = new Map<string, postgres.Row[]>();
  for (const row of rows) {
    const list = map.get(row.consultant_id) ?? [];
    list.push(row);
    map.set(row.consultant_id, list);
  }
  return map;
}

function lineOf(one: postgres.Row, week: postgres.Row[], booked: postgres.Row[], origin: number): Line {
  const offset = offsets[one.time_zone];
  if (offset === undefined) throw new Error('the oracle does not know this zone');
  const [open, free, allowed] = [empty(), empty().fill(0xffffffff), empty()];
  const wallOrigin = origin / cell + offset;
  const dayOf = (at: number) => Math.floor((wallOrigin + at) / 96);
  const [perDay, perWeek] = [new Map<number, number>(), new Map<number, number>()];
  for (const { start, until } of booked) {
    const [from, to] = [(start.getTime() - origin) / cell, (until.getTime() - origin) / cell];
    for (let at = Math.max(0, from); at < to; at += 1) put(free, at, false);
    add(perDay, dayOf(from));
    add(perWeek, weekOf(dayOf(from)));
  }
  for (let at = 0; at < cells; at += 1) {
    const day = dayOf(at);
    const minute = (wallOrigin + at - day * 96) * 15;
    const weekday = ((day + 3) % 7) + 1;
    const works = week.some(
      (hour) => hour.weekday === weekday && hour.start_minute <= minute && minute < hour.end_minute,
    );
    const full = (perDay.get(day) ?? 0) >= one.daily_cap || (perWeek.get(weekOf(day)) ?? 0) >= one.weekly_cap;
    put(open, at, works);
    put(allowed, at, at >= lead + one.notice_minutes / 15 && !full);
  }
  return { id: one.id, open, free, allowed, buffer: one.buffer_minutes / 15 };
}

const empty = () => new Uint32Array(words);
const weekOf = (day: number): number => Math.floor((day + 3) / 7);
const add = (counts: Map<number, number>, key: number) => counts.set(key, (counts.get(key) ?? 0) + 1);

function put(bits: Uint32Array, at: number, on: boolean): void {
  const word = bits[at >>> 5] ?? 0;
  bits[at >>> 5] = on ? word | (1 << (at & 31)) : word & ~(1 << (at & 31));
}

/** The starts in one word: open for the session, free for it and the buffer after it. */
function startsIn({ open, free, allowed, buffer }: Line, word: number): number {
  let bits = (allowed[word] ?? 0) & grid;
  for (let step = 0; bits !== 0 && step < lengthInCells + buffer; step += 1) {
    bits &= ahead(free, word, step);
    if (step < lengthInCells) bits &= ahead(open, word, step);
  }
  return bits;
}

/** A word as it is so many cells (fewer than 32) later. */
const ahead = (bits: Uint32Array, word: number, by: number): number =>
  by === 0 ? (bits[word] ?? 0) : ((bits[word] ?? 0) >>> by) | ((bits[word + 1] ?? 0) << (32 - by));

function countOf(line: Line): number {
  let count = 0;
  for (let word = firstWord; word < lastWord; word += 1) count += ones(startsIn(line, word));
  return count;
}

function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function startsOf(line: Line): number[] {
  const found: number[] = [];
  for (let word = firstWord; word < lastWord; word += 1) {
    const bits = startsIn(line, word);
    for (let bit = 0; bit < 32; bit += 1) if ((bits >>> bit) & 1) found.push(word * 32 + bit);
  }
  return found;
}
