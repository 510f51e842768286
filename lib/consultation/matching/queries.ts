import { eq } from 'drizzle-orm';
import { clientDatabase } from '@/db/consultation/client';
import { consultants } from '@/db/consultation/schema/consultant';
import { addMinutes, dayIn } from '@/lib/shared/calendar';
import { type ClientId, type ConsultantId, consultantId } from '@/lib/shared/ids';
import { firstStarts, sessionMinutes } from '../availability/rules';
import { dayMinutes, instantOf, type Minute } from '../availability/zone/rules';
import { findSeeker, type Known, listCandidates, type Seeker } from './candidate/queries';
import { byFit, meetsWishes } from './order/queries';
import { reasonsFor } from './reason/rules';
import { type Condition, conditionsOf, isWanted, meets, rank, withoutCondition } from './rules';
import type { Card, Loosening, Recommendation, Soon } from './view';
import type { Wishes } from './wish/rules';

/** Cards that the server sends; the device hides conflicts and shows `shownCards` of them. */
const sentCards = 6;
export const shownCards = 3;
const openingsOnCard = 2;
/** Days ahead in which a card's openings must lie: soon ones first, and all where those are too few. */
const [soonAhead, allAhead] = [14, 60];
/** How many of the best are looked at first. */
const firstLook = 24;

/**
 * Up to six consultants for a client: conditions first (licence, language, gender, age, an opening in a wished time band), then fit, then
 * turns. Where fewer than three are left: what giving up one condition would add. Three statements at most, whatever the data.
 */
export async function recommend(client: ClientId, now: Date): Promise<Recommendation> {
  const seeker = await findSeeker(client, now);
  const seed = `${client} ${dayIn(now)}`;
  const part = { where: meetsWishes(seeker.wishes), order: byFit(seeker.wishes, seed), limit: firstLook };
  const best = await listCandidates(seeker, ahead(now, soonAhead), now, part);
  const cards = cardsOf(best, seeker, seed);
  if (cards.length >= sentCards) return { kind: seeker.kind, cards, loosenings: [] };
  return recommendFromAll(seeker, seed, now);
}

async function recommendFromAll(seeker: Seeker, seed: string, now: Date): Promise<Recommendation> {
  const known = await listCandidates(seeker, ahead(now, allAhead), now);
  const cards = cardsOf(known, seeker, seed);
  const [minutes] = sessionMinutes[seeker.kind];
  const loosenings = cards.length < shownCards ? loosen(known, seeker.wishes, minutes, cards.length) : [];
  return { kind: seeker.kind, cards, loosenings };
}

const ahead = (now: Date, days: number) => ({ from: now, until: addMinutes(now, days * dayMinutes) });

function cardsOf(known: readonly Known[], { wishes, kind }: Seeker, seed: string): Card[] {
  const byId = new Map(known.map((one) => [one.consultantId, one]));
  const [minutes] = sessionMinutes[kind];
  const cards: Card[] = [];
  for (const { consultantId: id } of rank(known, wishes, seed)) {
    const one = byId.get(id);
    if (!one || !meets(one, wishes)) continue;
    const openings = openingsOf(one, wishes, minutes, openingsOnCard);
    if (openings.length > 0) cards.push(cardOf(one, wishes, openings));
    if (cards.length >= sentCards) break;
  }
  return cards;
}

const openingsOf = (one: Known, { timeBands }: Wishes, minutes: number, limit: number): Minute[] =>
  firstStarts(
    one.diary(),
    minutes,
    limit,
    apart(minutes, (start) => isWanted(timeBands, start)),
  );

/** Lets only starts through that could all be booked beside each other: 18:00 and 18:30 are no choice. */
function apart(minutes: number, wanted: (start: Minute) => boolean): (start: Minute) => boolean {
  let free = 0;
  return (start) => {
    const fits = start >= free && wanted(start);
    if (fits) free = start + minutes;
    return fits;
  };
}

function cardOf(one: Known, wishes: Wishes, openings: readonly Minute[]): Card {
  const { consultantId: id, name, verifiedOn, employer, conflictCodes } = one;
  return {
    consultantId: id,
    name,
    verifiedOn,
    employer,
    conflictCodes,
    reasons: reasonsFor(one, wishes, openings),
    openings: openings.map(instantOf),
  };
}

/** How many more fit without each condition; conditions that add nobody are left out. */
function loosen(known: readonly Known[], wishes: Wishes, minutes: number, fitting: number): Loosening[] {
  const fits = (condition: Condition) => {
    const fewer = withoutCondition(wishes, condition);
    return known.filter((one) => meets(one, fewer) && openingsOf(one, fewer, minutes, 1).length > 0).length;
  };
  return conditionsOf(wishes)
    .map((condition) => ({ condition, adds: fits(condition) - fitting }))
    .filter(({ adds }) => adds > 0)
    .sort((a, b) => b.adds - a.adds);
}

/** Days in which the earliest openings are looked for, at first and where those are too few: what is found within the first is earliest of all. */
const soonDays = [2, 14] as const;
const soonOfOne = 2;

/** The earliest openings of the next two weeks over all consultants, at most `limit`, two of one consultant. Three statements at most. */
export async function soonest(client: ClientId, now: Date, limit = 24): Promise<Soon[]> {
  const seeker = await findSeeker(client, now);
  let found: Soon[] = [];
  for (const days of soonDays) {
    found = earliest(await listCandidates(seeker, ahead(now, days), now), sessionMinutes[seeker.kind][0]);
    if (found.length >= limit) break;
  }
  return found.slice(0, limit);
}

const earliest = (known: readonly Known[], minutes: number): Soon[] =>
  known
    .flatMap(({ consultantId: id, name, conflictCodes, diary }) =>
      firstStarts(
        diary(),
        minutes,
        soonOfOne,
        apart(minutes, () => true),
      ).map((start) => ({ consultantId: id, name, conflictCodes, startsAt: instantOf(start) })),
    )
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.name < b.name ? -1 : 1));

export type Profile = NonNullable<Awaited<ReturnType<typeof findConsultant>>>;

/** A consultant's public profile; null when there is none. */
export async function findConsultant(id: ConsultantId) {
  const [row] = await clientDatabase()
    .select({
      consultantId: consultants.id,
      name: consultants.displayName,
      kana: consultants.kana,
      verifiedOn: consultants.verifiedOn,
      employer: consultants.employer,
      conflictCodes: consultants.conflictCodes,
      languages: consultants.languages,
      industries: consultants.industries,
      themes: consultants.themes,
      style: consultants.style,
      introductionJa: consultants.introductionJa,
      introductionEn: consultants.introductionEn,
    })
    .from(consultants)
    .where(eq(consultants.id, id));
  const known = consultantId(row?.consultantId);
  return row && known ? { ...row, consultantId: known } : null;
}
