import { accepted, type Result, refused } from '@/lib/shared/result';
import type { SessionKind } from '../session/view';
import { type Diary, type Settings, weekOfDay } from './diary/rules';
import { dayMinutes, localDayOf, type Minute, pieceAt, type Stretch, wallOf } from './zone/rules';

/** Minutes of a session, the longest first; a time is offered when the longest fits. Source: product.md, "Rules to encode". */
export const sessionMinutes: Record<SessionKind, readonly [number, ...number[]]> = {
  intake: [75],
  follow_up: [60, 45],
};

export type StartRefusal =
  | 'too_soon'
  | 'too_far'
  | 'licence_expires'
  | 'outside_hours'
  | 'slot_taken'
  | 'day_full'
  | 'week_full'
  | 'client_busy';

/**
 * The one decision about a start. Lists, holds and bookings all ask here, so that what is listed can be booked and what is not listed
 * cannot. A session occupies its own time within the hours, and its buffer after that.
 */
export function decideStart(diary: Diary, start: Minute, minutes: number): Result<null, StartRefusal> {
  const { settings, earliest, latest, licenceEnds } = diary;
  const end = start + minutes;
  if (start < earliest) return refused('too_soon');
  if (start > latest) return refused('too_far');
  if (end > licenceEnds) return refused('licence_expires');
  if (!onGrid(settings, start) || !covered(diary.open, start, end)) return refused('outside_hours');
  if (overlaps(diary.taken, start, end + settings.bufferMinutes)) return refused('slot_taken');
  const day = localDayOf(settings.timeZone, start);
  if (diary.fullDays.has(day)) return refused('day_full');
  if (diary.fullWeeks.has(weekOfDay(day))) return refused('week_full');
  return overlaps(diary.clientTaken, start, end) ? refused('client_busy') : accepted(null);
}

/** All open starts in order: every start that `decideStart` accepts, and no other. */
export const openStarts = (diary: Diary, minutes: number): Minute[] =>
  firstStarts(diary, minutes, Number.POSITIVE_INFINITY);

/**
 * The first so many open starts that a condition accepts. Walks the hours once, with what is taken beside them, instead of asking
 * `decideStart` about each: a search looks at hundreds of thousands. A property test holds the two together.
 */
export function firstStarts(
  diary: Diary,
  minutes: number,
  limit: number,
  wanted: (start: Minute) => boolean = () => true,
): Minute[] {
  const { settings, window, earliest, latest, licenceEnds } = diary;
  const step = stepOf(settings.gridMinutes);
  const taken = walk(diary.taken);
  const clientTaken = walk(diary.clientTaken);
  const last = Math.min(window.until - 1, latest, licenceEnds - minutes);
  const found: Minute[] = [];
  let day: OneDay = { until: Number.NEGATIVE_INFINITY, offset: 0, full: false };
  for (const { from, until } of diary.open) {
    const lowest = Math.ceil(Math.max(from, window.from, earliest));
    const late = wallOf(settings.timeZone, lowest) % step;
    const highest = Math.min(until - minutes, last);
    for (let start = lowest + (late && step - late); start <= highest; start += step) {
      if (taken(start, start + minutes + settings.bufferMinutes)) continue;
      if (start >= day.until) day = dayAt(diary, start);
      if (day.full || ((start + day.offset) % dayMinutes) % settings.gridMinutes !== 0) continue;
      if (clientTaken(start, start + minutes) || !wanted(start)) continue;
      found.push(start);
      if (found.length >= limit) return found;
    }
  }
  return found;
}

/** A stretch of one local day without a change of clocks, from the start that was asked about on. */
type OneDay = { until: Minute; offset: number; full: boolean };

function dayAt({ settings, fullDays, fullWeeks }: Diary, start: Minute): OneDay {
  const { offset, until } = pieceAt(settings.timeZone, start);
  const day = Math.floor((start + offset) / dayMinutes);
  return {
    offset,
    until: Math.min(until, (day + 1) * dayMinutes - offset),
    full: fullDays.has(day) || fullWeeks.has(weekOfDay(day)),
  };
}

/** Answers whether one of sorted, disjoint stretches overlaps; asked about starts that only grow. */
function walk(list: readonly Stretch[]): (from: Minute, until: Minute) => boolean {
  let at = 0;
  return (from, until) => {
    while ((list[at]?.until ?? Number.POSITIVE_INFINITY) <= from) at += 1;
    return (list[at]?.from ?? Number.POSITIVE_INFINITY) < until;
  };
}

/** Clocks change by whole half-hours, so that this step meets the grid before and after a change. */
const stepOf = (grid: number): number => (grid % 30 === 0 ? 30 : gcd(grid, 30));
const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** Starts lie on the consultant's wall clock: every 30 minutes means :00 and :30 there. */
const onGrid = ({ timeZone, gridMinutes }: Settings, start: Minute): boolean =>
  Number.isInteger(start) && (wallOf(timeZone, start) % dayMinutes) % gridMinutes === 0;

/** Whether a stretch lies within one of sorted, disjoint stretches. */
export function covered(open: readonly Stretch[], from: Minute, until: Minute): boolean {
  const around = open[firstAfter(open, from)];
  return around !== undefined && around.from <= from && until <= around.until;
}

function overlaps(taken: readonly Stretch[], from: Minute, until: Minute): boolean {
  const next = taken[firstAfter(taken, from)];
  return next !== undefined && next.from < until;
}

/** Index of the first of sorted, disjoint stretches that ends after a minute. */
function firstAfter(list: readonly Stretch[], minute: Minute): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle]?.until ?? 0) > minute) high = middle;
    else low = middle + 1;
  }
  return low;
}
