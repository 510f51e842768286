import { addMinutes, dayIn } from '@/lib/shared/calendar';
import type { ClientId } from '@/lib/shared/ids';
import { firstStarts, sessionMinutes } from '../availability/rules';
import { dayMinutes, instantOf, type Minute } from '../availability/zone/rules';
import { type Known, listCandidates } from './candidate/queries';
import { askedByWishes, isTime, meetsAll } from './condition/queries';
import { listNear } from './near/queries';
import { loosen } from './near/rules';
import { reasonsFor } from './reason/rules';
import { apart, type Condition, isWanted, rank, withoutCondition } from './rules';
import { findSeeker, type Seeker } from './seeker/queries';
import type { Card, Recommendation } from './view';
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
  const where = meetsAll(askedByWishes(seeker.wishes));
  const part = { where, wishes: seeker.wishes, seed, limit: firstLook };
  const best = await listCandidates(seeker, ahead(now, soonAhead), now, part);
  const cards = cardsOf(best, seeker, seed);
  if (cards.length >= sentCards) return { kind: seeker.kind, cards, loosenings: [] };
  return recommendFromAll(seeker, seed, now);
}

async function recommendFromAll(seeker: Seeker, seed: string, now: Date): Promise<Recommendation> {
  const { wishes, kind } = seeker;
  const asked = askedByWishes(wishes);
  const near = await listNear(seeker, ahead(now, allAhead), now, asked, seed);
  const cards = cardsOf(
    near.filter(({ missed }) => missed === ''),
    seeker,
    seed,
  );
  if (cards.length >= shownCards) return { kind, cards, loosenings: [] };
  const [minutes] = sessionMinutes[kind];
  const conditions = asked.map(({ name }) => ({ name, time: isTime(name) }));
  const opens = (one: Known, without: Condition | null) =>
    openingsOf(one, without ? withoutCondition(wishes, without) : wishes, minutes, 1).length > 0;
  return { kind, cards, loosenings: loosen(near, conditions, opens) };
}

const ahead = (now: Date, days: number) => ({ from: now, until: addMinutes(now, days * dayMinutes) });

function cardsOf(known: readonly Known[], { wishes, kind }: Seeker, seed: string): Card[] {
  const byId = new Map(known.map((one) => [one.consultantId, one]));
  const [minutes] = sessionMinutes[kind];
  const cards: Card[] = [];
  for (const { consultantId: id } of rank(known, wishes, seed)) {
    const one = byId.get(id);
    const openings = one ? openingsOf(one, wishes, minutes, openingsOnCard) : [];
    if (one && openings.length > 0) cards.push(cardOf(one, wishes, openings));
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
