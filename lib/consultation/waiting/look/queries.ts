import { and, eq, gt, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import type { ConsultationWorkerDatabase } from '@/db/consultation/client';
import { bookings, offers, waits } from '@/db/consultation/schema/booking';
import { credits } from '@/db/consultation/schema/client';
import { consultants } from '@/db/consultation/schema/consultant';
import { addMinutes } from '@/lib/shared/calendar';
import { isHalfYear } from '@/lib/shared/half-year';
import { bookingId, type ConsultantId, clientId, consultantId, waitId } from '@/lib/shared/ids';
import { differencesIn, hourFactsOf, settingsColumns, weeksOf } from '../../availability/diary/queries';
import type { Window } from '../../availability/diary/rules';
import { sessionMinutes } from '../../availability/rules';
import { dayMinutes, minuteOf } from '../../availability/zone/rules';
import { ruleInput } from '../../booking/input';
import { isLate } from '../../booking/rules';
import { wasHeld } from '../../past/queries';
import { storedBands } from '../input';
import type { Hours, KnownOffer, Seeker, TakenRow } from './rules';

type Db = Pick<ConsultationWorkerDatabase, 'select'>;
type CreditRow = { halfYear: string; granted: number; used: number };

/** Everybody who waits now. Whoever could only move late is left out: an earlier time must not cost a session. */
export async function listSeekers(db: Db, now: Date): Promise<Seeker[]> {
  const rows = await db
    .select({
      id: waits.id,
      client: waits.clientId,
      consultant: waits.consultantId,
      booking: waits.bookingId,
      until: waits.until,
      timeBands: waits.timeBands,
      weekdays: waits.weekdays,
      during: bookings.during,
      rule: bookings.rule,
      held: wasHeld(waits.clientId),
      credits: sql<
        CreditRow[] | null
      >`(select json_agg(json_build_object('halfYear', ${credits.halfYear}, 'granted', ${credits.granted}, 'used', ${credits.used}))
        from ${credits} where ${credits.clientId} = ${waits.clientId})`,
    })
    .from(waits)
    .leftJoin(bookings, eq(bookings.id, waits.bookingId))
    .where(and(gt(waits.until, now), or(isNull(waits.bookingId), bookings.live)));
  return rows.flatMap((row) => seekerOf(row, now));
}

type Row = {
  id: string;
  client: string;
  consultant: string | null;
  booking: string | null;
  until: Date;
  timeBands: string[];
  weekdays: number[];
  during: { from: Date; to: Date } | null;
  rule: unknown;
  held: boolean;
  credits: CreditRow[] | null;
};

function seekerOf({ during, rule, ...row }: Row, now: Date): Seeker[] {
  const [wait, client] = [waitId(row.id), clientId(row.client)];
  if (!wait || !client) return [];
  if (during && isLate(during.from, ruleInput.parse(rule), now)) return [];
  const [usual] = sessionMinutes[row.held ? 'follow_up' : 'intake'];
  return [
    {
      waitId: wait,
      clientId: client,
      wait: {
        consultantId: consultantId(row.consultant),
        earlierThan: during?.from ?? null,
        until: row.until,
        timeBands: storedBands.parse(row.timeBands),
        weekdays: row.weekdays,
      },
      minutes: during ? (during.to.getTime() - during.from.getTime()) / 60_000 : usual,
      leaving: bookingId(row.booking),
      credits: (row.credits ?? []).flatMap(({ halfYear, ...rest }) =>
        isHalfYear(halfYear) ? [{ halfYear, ...rest }] : [],
      ),
    },
  ];
}

/** The hours of some consultants, or of all (null). */
export async function listHours(
  db: Db,
  only: readonly ConsultantId[] | null,
  window: Window,
): Promise<Map<ConsultantId, Hours>> {
  const weeks = weeksOf(db);
  const rows = await db
    .select({
      id: consultants.id,
      settings: settingsColumns,
      hours: weeks.hours,
      differences: differencesIn(window),
    })
    .from(consultants)
    .leftJoin(weeks, eq(weeks.consultantId, consultants.id))
    .where(only ? inArray(consultants.id, [...only]) : undefined);
  const found = new Map<ConsultantId, Hours>();
  for (const { id, settings, hours, differences } of rows) {
    const known = consultantId(id);
    if (known) found.set(known, hourFactsOf(settings, hours, differences));
  }
  return found;
}

/** Days on both sides: the local week of an edge, for the weekly cap. */
const weekAround = 8;

/** What is taken in a stretch, by anybody; lapsed holds take nothing. */
export async function listTaken(db: Db, { from, until }: Window, now: Date): Promise<TakenRow[]> {
  const start = sql`lower(${bookings.during})`;
  const rows = await db
    .select({
      bookingId: bookings.id,
      consultantId: bookings.consultantId,
      clientId: bookings.clientId,
      during: bookings.during,
      blocked: bookings.blocked,
      heldUntil: bookings.heldUntil,
    })
    .from(bookings)
    .where(
      and(
        bookings.live,
        gt(start, addMinutes(from, -weekAround * dayMinutes).toISOString()),
        lt(start, addMinutes(until, weekAround * dayMinutes).toISOString()),
        or(isNull(bookings.heldUntil), gt(bookings.heldUntil, now)),
      ),
    );
  return rows.map(({ during, blocked, heldUntil, ...row }) => ({
    ...row,
    startsAt: minuteOf(during.from),
    endsAt: minuteOf(during.to),
    blocked: { from: minuteOf(blocked.from), until: minuteOf(blocked.to) },
    isHold: heldUntil !== null,
  }));
}

/** Every offer of a time to come, open or over. */
export async function listKnownOffers(db: Db, now: Date): Promise<KnownOffer[]> {
  const rows = await db
    .select({
      waitId: offers.waitId,
      clientId: offers.clientId,
      consultantId: offers.consultantId,
      startsAt: offers.startsAt,
      expiresAt: offers.expiresAt,
    })
    .from(offers)
    .where(gt(offers.startsAt, now));
  return rows.map(({ expiresAt, ...row }) => ({ ...row, open: expiresAt > now }));
}
