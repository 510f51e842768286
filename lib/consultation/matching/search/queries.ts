import { and, type SQL, sql } from 'drizzle-orm';
import { consultants } from '@/db/consultation/schema/consultant';
import { addMinutes, dayIn } from '@/lib/shared/calendar';
import type { ClientId, ConsultantId } from '@/lib/shared/ids';
import { firstStarts, sessionMinutes } from '../../availability/rules';
import { dayMinutes, instantOf } from '../../availability/zone/rules';
import { findSeeker, type Known, listCandidates } from '../candidate/queries';
import { turnOf } from '../order/queries';
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

const pageSize = 20;
const openingsShown = 3;
/** Openings on the page lie within these days. */
const daysAhead = 14;
/** How many are looked at for a page: at first, and where too few of those have an opening. */
const [firstLook, secondLook] = [32, 300];

/**
 * A page of the consultants who meet the filters and have an opening that does within two weeks, in an order that stays for a client and
 * a day. `next` is where the next page begins; null when there is none. Two statements, three where openings are scarce.
 */
export async function searchConsultants(
  client: ClientId,
  filters: Filters,
  now: Date,
  offset = 0,
): Promise<{ found: Found[]; next: number | null }> {
  const seeker = await findSeeker(client, now);
  const window = { from: now, until: addMinutes(now, daysAhead * dayMinutes) };
  const [minutes] = sessionMinutes[seeker.kind];
  const order = [turnOf(`${client} ${dayIn(now)}`)];
  const look = async (limit: number) => {
    const part = { where: asked(filters), order, limit, offset };
    return pageOf(await listCandidates(seeker, window, now, part), filters, minutes, limit, offset);
  };
  const first = await look(firstLook);
  return first.found.length >= pageSize || first.next === null ? first : look(secondLook);
}

function pageOf(known: readonly Known[], filters: Filters, minutes: number, limit: number, offset: number) {
  const found: Found[] = [];
  let seen = 0;
  for (const one of known) {
    if (found.length >= pageSize) break;
    seen += 1;
    const starts = firstStarts(one.diary(), minutes, openingsShown, (start) => isSought(filters, start));
    if (starts.length > 0) found.push({ ...one, openings: starts.map(instantOf) });
  }
  const more = seen < known.length || known.length === limit;
  return { found, next: more ? offset + seen : null };
}

/** The filters that a profile answers, for the database. */
function asked({ theme, industry, language, gender, style }: Filters): SQL | undefined {
  return and(
    theme === null ? undefined : sql`${consultants.themes} @> array[${theme}]`,
    industry === null ? undefined : sql`${consultants.industries} @> array[${industry}]`,
    language === null ? undefined : sql`${consultants.languages} @> array[${language}]`,
    gender === null ? undefined : sql`${consultants.gender} = ${gender}`,
    style === null ? undefined : sql`${consultants.style} = ${style}`,
  );
}
