import type postgres from 'postgres';
import { benchNow } from './world';

/**
 * The reference engine BITS: every consultant's next 14 days as quarter-hours in memory, filled from the plain rows and without a line of
 * the product. It knows what the sets use: weekly hours, two zones without a change of clocks in January, notice, buffer, both caps.
 */
const cell = 15 * 60_000;
const days = 14;
const lead = 9 * 96;
const cells = lead + (days + 9) * 96;
const [lengthInCells, gridInCells] = [4, 2];
const offsets: Record<string, number> = { 'Asia/Tokyo': 9 * 4, 'America/New_York': -5 * 4 };

export type Oracle = { count: () => number; starts: () => string[]; consultants: number };

type Line = {
  id: string;
  open: Uint8Array;
  taken: Uint8Array;
  full: Uint8Array;
  buffer: number;
  first: number;
};

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
    count: () => lines.reduce((sum, line) => sum + startsOf(line).length, 0),
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
  const line: Line = {
    id: one.id,
    open: new Uint8Array(cells),
    taken: new Uint8Array(cells),
    full: new Uint8Array(cells),
    buffer: one.buffer_minutes / 15,
    first: lead + one.notice_minutes / 15,
  };
  const wallOrigin = origin / cell + offset;
  const dayOf = (at: number) => Math.floor((wallOrigin + at) / 96);
  const [perDay, perWeek] = [new Map<number, number>(), new Map<number, number>()];
  for (const { start, until } of booked) {
    const [from, to] = [(start.getTime() - origin) / cell, (until.getTime() - origin) / cell];
    line.taken.fill(1, Math.max(0, from), to);
    const day = dayOf(from);
    perDay.set(day, (perDay.get(day) ?? 0) + 1);
    perWeek.set(weekOf(day), (perWeek.get(weekOf(day)) ?? 0) + 1);
  }
  for (let at = 0; at < cells; at += 1) {
    const day = dayOf(at);
    const minute = (wallOrigin + at - day * 96) * 15;
    const weekday = ((day + 3) % 7) + 1;
    if (
      week.some((hour) => hour.weekday === weekday && hour.start_minute <= minute && minute < hour.end_minute)
    )
      line.open[at] = 1;
    const full = (perDay.get(day) ?? 0) >= one.daily_cap || (perWeek.get(weekOf(day)) ?? 0) >= one.weekly_cap;
    if (full) line.full[at] = 1;
  }
  return line;
}

const weekOf = (day: number): number => Math.floor((day + 3) / 7);

function startsOf({ open, taken, full, buffer, first }: Line): number[] {
  const found: number[] = [];
  for (let at = lead; at < lead + days * 96; at += gridInCells) {
    if (at < first || full[at] || !open[at]) continue;
    let free = true;
    for (let step = 0; free && step < lengthInCells + buffer; step += 1)
      free = !taken[at + step] && (step >= lengthInCells || open[at + step] === 1);
    if (free) found.push(at);
  }
  return found;
}
