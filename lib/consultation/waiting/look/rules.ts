import type { BookingId, ClientId, ConsultantId, WaitId } from '@/lib/shared/ids';
import { type DiaryFacts, diaryOf, type Taken } from '../../availability/diary/rules';
import { openStarts } from '../../availability/rules';
import { instantOf, type Minute, minuteOf } from '../../availability/zone/rules';
import { chooseCredit } from '../../booking/credit/rules';
import type { Credit } from '../../client/rules';
import { clientsAtOnce, fitsWait, offerEnds, timesAtOnce, type Wait } from '../rules';

/** One who waits. `leaving` is the booking that would move, and takes nothing meanwhile. */
export type Seeker = {
  waitId: WaitId;
  clientId: ClientId;
  wait: Wait;
  minutes: number;
  leaving: BookingId | null;
  credits: readonly Credit[];
};

export type Hours = Omit<DiaryFacts, 'taken' | 'clientTaken'>;
export type TakenRow = Taken & {
  bookingId: string;
  consultantId: string;
  clientId: string;
  /** Where the session itself ends, without the buffer. */
  endsAt: Minute;
  isHold: boolean;
};
export type KnownOffer = {
  waitId: string | null;
  clientId: string;
  consultantId: string;
  startsAt: Date;
  open: boolean;
};
export type NewOffer = {
  waitId: WaitId;
  clientId: ClientId;
  consultantId: ConsultantId;
  startsAt: Date;
  expiresAt: Date;
  bookingId: BookingId | null;
};

/** All that a look sees, at one moment. */
export type Sight = {
  hours: ReadonlyMap<ConsultantId, Hours>;
  taken: readonly TakenRow[];
  offers: readonly KnownOffer[];
};

/**
 * What is offered to whom. Seekers come in the order in which they were drawn; each gets up to three times that it waits for, can be booked
 * now by the one decision about starts, stand open for fewer than three others, and were not offered to this client before.
 */
export function decideOffers(seekers: readonly Seeker[], sight: Sight, now: Date): NewOffer[] {
  const known: KnownOffer[] = [...sight.offers];
  const made: NewOffer[] = [];
  for (const seeker of seekers) {
    const open = known.filter((offer) => offer.open && offer.waitId === seeker.waitId).length;
    const mayOffer = boardOf(known, seeker);
    const wanted = Math.max(0, timesAtOnce - open);
    for (const offer of wanted > 0 ? wishedTimes(seeker, sight, mayOffer, now).slice(0, wanted) : []) {
      made.push(offer);
      known.push({ ...offer, open: true });
    }
  }
  return made;
}

type MayOffer = (consultant: ConsultantId, startsAt: Date) => boolean;

/** Whether a time may be offered to this client: not twice to the same, and not to many at once. */
function boardOf(known: readonly KnownOffer[], { clientId }: Seeker): MayOffer {
  const [open, own] = [new Map<string, number>(), new Set<string>()];
  for (const offer of known) {
    const key = keyOf(offer.consultantId, offer.startsAt);
    if (offer.open) open.set(key, (open.get(key) ?? 0) + 1);
    if (offer.clientId === clientId) own.add(key);
  }
  return (consultant, startsAt) => {
    const key = keyOf(consultant, startsAt);
    return !own.has(key) && (open.get(key) ?? 0) < clientsAtOnce;
  };
}

const keyOf = (consultant: string, startsAt: Date) => `${consultant} ${startsAt.getTime()}`;

/** The earliest times of the consultant; where it may be anybody, the earliest of each. */
function wishedTimes(seeker: Seeker, sight: Sight, mayOffer: MayOffer, now: Date): NewOffer[] {
  const { consultantId: only } = seeker.wait;
  const ids = only ? [only] : [...sight.hours.keys()];
  return ids
    .flatMap((id) => timesAt(id, seeker, sight, mayOffer, now).slice(0, only ? timesAtOnce : 1))
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

function timesAt(id: ConsultantId, seeker: Seeker, sight: Sight, mayOffer: MayOffer, now: Date): NewOffer[] {
  const hours = sight.hours.get(id);
  if (!hours) return [];
  const window = { from: minuteOf(now), until: minuteOf(seeker.wait.until) + 1 };
  const diary = diaryOf({ ...hours, ...takenFor(seeker, id, sight.taken) }, window, now);
  const { waitId, clientId, leaving, minutes } = seeker;
  const found: NewOffer[] = [];
  for (const start of openStarts(diary, minutes)) {
    const startsAt = instantOf(start);
    if (!apart(found, startsAt, minutes) || !isPaid(seeker, startsAt)) continue;
    if (!fitsWait(seeker.wait, startsAt) || !mayOffer(id, startsAt)) continue;
    const expiresAt = offerEnds(startsAt, hours.settings.noticeMinutes, now);
    found.push({ waitId, clientId, consultantId: id, startsAt, expiresAt, bookingId: leaving });
    if (found.length >= timesAtOnce) break;
  }
  return found;
}

/** 18:00 and 18:30 are no choice. */
function apart(found: readonly NewOffer[], startsAt: Date, minutes: number): boolean {
  const last = found.at(-1);
  return !last || minuteOf(startsAt) >= minuteOf(last.startsAt) + minutes;
}

/** Whether a session is left for that day. Whoever moves a booking gets the old session back on the way. */
const isPaid = ({ leaving, credits }: Seeker, startsAt: Date): boolean =>
  leaving !== null || chooseCredit(credits, startsAt) !== null;

function takenFor({ clientId, leaving }: Seeker, consultant: ConsultantId, rows: readonly TakenRow[]) {
  const standing = rows.filter(
    ({ bookingId, clientId: whose, isHold }) => bookingId !== leaving && !(isHold && whose === clientId),
  );
  const own = standing.filter((row) => row.clientId === clientId);
  return {
    taken: standing.filter((row) => row.consultantId === consultant),
    clientTaken: own.map(({ startsAt, endsAt }) => ({ from: startsAt, until: endsAt })),
  };
}
