/**
 * Wall clocks and instants, both counted in whole minutes: an instant since 1 January 1970 UTC, a wall clock since that day's midnight
 * on the wall. Offsets are looked up once per zone and day and then only added and compared.
 */
export type Minute = number;
/** Half-open `[from, until)`, in minutes. */
export type Stretch = { from: Minute; until: Minute };

export const dayMinutes = 1440;

export const minuteOf = (at: Date): Minute => at.getTime() / 60_000;
export const instantOf = (minute: Minute): Date => new Date(minute * 60_000);
/** Days since 1 January 1970 of a local date `YYYY-MM-DD`. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
export const dateOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
/** ISO weekday of a day number: Monday 1 … Sunday 7 (day 0 was a Thursday). */
export const weekdayOfNumber = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** What a wall in the zone shows at an instant. */
export const wallOf = (zone: string, at: Minute): Minute => at + offsetAt(zone, at);
/** The local day (number) of an instant in a zone. */
export const localDayOf = (zone: string, at: Minute): number => Math.floor(wallOf(zone, at) / dayMinutes);

/** Minutes by which the zone's walls are ahead of UTC at an instant. */
export const offsetAt = (zone: string, at: Minute): number => pieceAt(zone, at).offset;

/** The stretch around an instant in which a zone keeps one offset, within a day of UTC. */
export function pieceAt(zone: string, at: Minute): Piece {
  const day = Math.floor(at / dayMinutes);
  for (const piece of piecesOf(zone, day)) if (at < piece.until) return piece;
  throw new Error('a day of UTC is covered by its pieces');
}

/**
 * The instants at which a wall in the zone shows a time within `[from, until)`. An hour that the clock skips is not there, an hour that
 * it shows twice is there twice; stretches that touch are one.
 */
export function instantsWithin(zone: string, wall: Stretch): Stretch[] {
  const found: Stretch[] = [];
  const last = Math.floor((wall.until + widest) / dayMinutes);
  for (let day = Math.floor((wall.from - widest) / dayMinutes); day <= last; day += 1) {
    for (const { from, until, offset } of piecesOf(zone, day)) {
      const start = Math.max(from, wall.from - offset);
      const end = Math.min(until, wall.until - offset);
      if (start < end) append(found, start, end);
    }
  }
  return found;
}

/** Adds a stretch to sorted ones; what touches or overlaps the last becomes one with it. */
export function append(list: Stretch[], from: Minute, until: Minute): void {
  const last = list[list.length - 1];
  if (last && from <= last.until) last.until = Math.max(last.until, until);
  else list.push({ from, until });
}

/** No zone is further than this from UTC. */
const widest = 15 * 60;

export type Piece = Stretch & { offset: number };
const known = new Map<string, Map<number, readonly Piece[]>>();

/** The day of UTC in pieces of one offset each; nearly always a single piece. */
function piecesOf(zone: string, day: number): readonly Piece[] {
  const found = known.get(zone)?.get(day);
  if (found) return found;
  const pieces = split(zone, { from: day * dayMinutes, until: (day + 1) * dayMinutes });
  const days = known.get(zone) ?? new Map<number, readonly Piece[]>();
  known.set(zone, days.set(day, pieces));
  return pieces;
}

function split(zone: string, stretch: Stretch): Piece[] {
  const offset = askOffset(zone, stretch.from);
  if (askOffset(zone, stretch.until - 1) === offset) return [{ ...stretch, offset }];
  const change = firstChange(zone, stretch, offset);
  return [{ from: stretch.from, until: change, offset }, ...split(zone, { ...stretch, from: change })];
}

function firstChange(zone: string, { from, until }: Stretch, offset: number): Minute {
  let [before, after] = [from, until - 1];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (askOffset(zone, middle) === offset) before = middle;
    else after = middle;
  }
  return after;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function askOffset(zone: string, at: Minute): number {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  clocks.set(zone, clock);
  const part: Record<string, number> = {};
  for (const { type, value } of clock.formatToParts(instantOf(at))) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute) / 60_000 - at;
}
