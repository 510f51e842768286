import { and, sql } from 'drizzle-orm';
import { addMinutes, dayIn } from '@/lib/shared/calendar';
import type { ClientId, ConsultantId } from '@/lib/shared/ids';
import { firstStarts, sessionMinutes } from '../../availability/rules';
import { dayMinutes, instantOf } from '../../availability/zone/rules';
import { type Known, listCandidates } from '../candidate/queries';
import { type Asked, askedByFilters, isTime, meetsAll, ofProfile } from '../condition/queries';
import { listNear } from '../near/queries';
import { type Loosened, loosen, type Near } from '../near/rules';
import { turnOf } from '../order/queries';
import { findSeeker } from '../seeker/queries';
import { type Filters, isSought } from './rules';

/** One consultant of a page of the search. */
export type Found = {
  consultantId: ConsultantId;
  name: string;
  style: string;
  themes: readonly string[];
  conflictCodes: readonly string[];
  openings: readonly Date[];
};

/** A page: who is on it, whom the next one begins after (null: there is none), and, where few fit, what to loosen. */
export type Page = {
  found: Found[];
  next: ConsultantId | null;
  loosenings: Loosened<keyof Filters>[];
};

const pageSize = 20;
const openingsShown = 3;
/** Where fewer fit than this, the page says what to loosen. */
const few = 3;
/** Openings on the page lie within these days. */
const daysAhead = 14;
/** How many are looked at for a page at first; where too few of those have an opening, everybody is. */
const firstLook = 32;

/**
 * A page of the consultants who meet the filters and have an opening that does within two weeks, in an order that stays for a client and
 * a day. Two statements, three where openings are scarce or few fit.
 */
export async function searchConsultants(
  client: ClientId,
  filters: Filters,
  now: Date,
  after: ConsultantId | null = null,
): Promise<Page> {
  const seeker = await findSeeker(client, now);
  const [minutes] = sessionMinutes[seeker.kind];
  const window = { from: now, until: addMinutes(now, daysAhead * dayMinutes) };
  const seed = `${client} ${dayIn(now)}`;
  const asked = askedByFilters(filters);
  const beyond = after === null ? undefined : sql`${turnOf(seed)} > ${turnOf(seed, after)}`;
  const where = and(meetsAll(ofProfile(asked)), beyond);
  const known = await listCandidates(seeker, window, now, { where, seed, limit: firstLook });
  const page = pageOf(known, filters, minutes, known.length === firstLook);
  if (page.found.length >= pageSize) return page;
  const all = known.length < firstLook;
  if (all && (page.found.length >= few || after !== null)) return page;
  const near = await listNear(seeker, window, now, asked, seed, beyond);
  return {
    ...(all ? page : pageOf(near.filter(meetsEverything), filters, minutes, false)),
    loosenings: after === null ? loosenedOf(near, asked, filters, minutes) : [],
  };
}

const meetsEverything = ({ missed }: { missed: string }) => missed === '';

function pageOf(known: readonly Known[], filters: Filters, minutes: number, more: boolean): Page {
  const found: Found[] = [];
  let seen = 0;
  for (const one of known) {
    if (found.length >= pageSize) break;
    seen += 1;
    const { consultantId, name, style, themes, conflictCodes } = one;
    const openings = openingsOf(one, filters, minutes, openingsShown).map(instantOf);
    if (openings.length > 0) found.push({ consultantId, name, style, themes, conflictCodes, openings });
  }
  const isLast = seen === known.length && !more;
  return { found, next: isLast ? null : (known[seen - 1]?.consultantId ?? null), loosenings: [] };
}

const openingsOf = (one: Known, filters: Filters, minutes: number, limit: number) =>
  firstStarts(one.diary(), minutes, limit, (start) => isSought(filters, start));

/** What each filter keeps away, where fewer than three fit. */
function loosenedOf(
  near: readonly (Known & Near<keyof Filters>)[],
  asked: readonly Asked<keyof Filters>[],
  filters: Filters,
  minutes: number,
): Loosened<keyof Filters>[] {
  const opens = (one: Known, without: keyof Filters | null) =>
    openingsOf(one, without === null ? filters : { ...filters, [without]: null }, minutes, 1).length > 0;
  const fit = near.filter((one) => meetsEverything(one) && opens(one, null)).length;
  const conditions = asked.map(({ name }) => ({ name, time: isTime(name) }));
  return fit < few ? loosen(near, conditions, opens) : [];
}
