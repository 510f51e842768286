import { addDays } from '@/lib/shared/calendar';
import { daysOfHalfYear, type HalfYear } from '@/lib/shared/half-year';

/** People have so many days to collect before anybody begins; a gate that is not reached moves by `extensionDays`. */
export const windowDays = 21;
export const extensionDays = 7;
/** So many days before the gate it is decided whether it holds: early enough for everybody to hear of a new day in time. */
export const decisionDays = 2;
/** With fewer people on all rosters nobody is anonymous: there is no gate, and the platform does not use the word. */
export const anonymousFrom = 100;

export const promiseTo = (people: number): 'anonymous' | 'confidential' =>
  people < anonymousFrom ? 'confidential' : 'anonymous';

/** Wallets that must be collected before the tickets of a half-year are accepted. Source: anonymity.md, section 1, step 2. */
export const walletsNeeded = (people: number): number =>
  people < anonymousFrom ? 0 : Math.min(200, Math.max(50, Math.ceil(people * 0.6)));

/** First day of a half-year's tickets when it is opened on a day: its first day, but never less than three weeks after collecting began. */
export function gateOf(halfYear: HalfYear, openedOn: string): string {
  const { startsOn } = daysOfHalfYear(halfYear);
  const collectFrom = addDays(startsOn, -windowDays);
  const began = openedOn > collectFrom ? openedOn : collectFrom;
  return addDays(began, windowDays);
}

export type Gate = { acceptFrom: string; collectFrom: string; wallets: number; people: number };

/**
 * The first day on which tickets are accepted, decided anew every day until it has come: put off by a week while too few have collected,
 * at once where too few people are there to hide among. A gate that has opened stays open.
 */
export function decideGate({ acceptFrom, collectFrom, wallets, people }: Gate, today: string): string {
  if (today >= acceptFrom || today < collectFrom) return acceptFrom;
  const needed = walletsNeeded(people);
  if (needed === 0) return today;
  if (today < addDays(acceptFrom, -decisionDays)) return acceptFrom;
  return wallets < needed ? addDays(acceptFrom, extensionDays) : acceptFrom;
}

/** What an employee hides among: wallets of the platform now, and at the end of the own organization's window if collecting goes on like this. */
export type Hiding = { now: number; later: number; until: string };

/**
 * What to tell somebody of an organization whose first three weeks are not over; null afterwards, and where nobody hides. Numbers are
 * rounded down to 10, like the bulletin's; the later one goes on at the organization's own pace and never beyond its roster.
 */
export function hidingOf(
  organization: { invitedOn: string | null; collected: number; headcount: number },
  platform: { wallets: number; promise: 'anonymous' | 'confidential' },
  today: string,
): Hiding | null {
  const { invitedOn, collected, headcount } = organization;
  if (!invitedOn || platform.promise === 'confidential') return null;
  const until = addDays(invitedOn, windowDays);
  if (today >= until || today < invitedOn) return null;
  const gone = daysBetween(invitedOn, today) + 1;
  const atTheEnd = Math.min(headcount, Math.floor((collected * windowDays) / gone));
  return {
    now: platform.wallets,
    later: Math.floor((platform.wallets + Math.max(0, atTheEnd - collected)) / 10) * 10,
    until,
  };
}

/** When tickets that are collected now can or should be used: at once, better later, or only later. */
export type Beginning = { kind: 'now' } | ({ kind: 'hiding' } & Hiding) | { kind: 'gate'; from: string };

/** A gate that is still closed leaves no choice; otherwise the numbers speak. */
export function beginningOf(acceptFrom: string | null, hiding: Hiding | null, today: string): Beginning {
  if (acceptFrom && today < acceptFrom) return { kind: 'gate', from: acceptFrom };
  return hiding ? { kind: 'hiding', ...hiding } : { kind: 'now' };
}

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
