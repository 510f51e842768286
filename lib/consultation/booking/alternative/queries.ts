import { and, asc, eq, gte, ne } from 'drizzle-orm';
import { clientDatabase } from '@/db/consultation/client';
import { consultants } from '@/db/consultation/schema/consultant';
import { addDays, addMinutes, dayIn } from '@/lib/shared/calendar';
import { type BookingId, type ClientId, type ConsultantId, consultantId } from '@/lib/shared/ids';
import { listBusy, stretchOf } from '../../availability/busy/queries';
import {
  differencesIn,
  findDiary,
  hourFactsOf,
  settingsColumns,
  weeksOf,
} from '../../availability/diary/queries';
import { type Diary, diaryOf, type Window } from '../../availability/diary/rules';
import { findKind } from '../../availability/queries';
import { decideStart, sessionMinutes } from '../../availability/rules';
import { dayMinutes, instantOf, minuteOf } from '../../availability/zone/rules';
import type { SideDatabase } from '../../session/evidence/queries';
import type { Alternative, Answer, Attempt } from '../view';
import { nearestStarts } from './rules';

/** So many times are shown to whoever was refused one. */
const wanted = 3;
/** Days before and after the wished time in which other times are looked for. */
const nearDays = 14;

/** Three times that are free for this client: the nearest ones of the same consultant; where there are fewer, others at the same time. */
export async function listAlternatives(
  client: ClientId,
  consultant: ConsultantId,
  startsAt: Date,
  now: Date,
): Promise<Alternative[]> {
  const kind = await findKind(clientDatabase(), client);
  const [minutes] = sessionMinutes[kind];
  const same = await nearest(client, consultant, startsAt, minutes, now);
  if (same.length >= wanted) return same;
  const session = { startsAt, minutes, booking: null };
  const others = await listFree(clientDatabase(), client, consultant, session, now);
  return [...same, ...others].slice(0, wanted);
}

async function nearest(
  client: ClientId,
  consultant: ConsultantId,
  startsAt: Date,
  minutes: number,
  now: Date,
): Promise<Alternative[]> {
  const db = clientDatabase();
  const diary = await findDiary(db, consultant, client, around(startsAt, nearDays), now);
  const [profile] = await db.select(profileColumns).from(consultants).where(eq(consultants.id, consultant));
  if (!diary || !profile) return [];
  return nearestIn(diary, minutes, { id: consultant, ...profile }, startsAt);
}

/** The nearest open starts that a diary knows, three at most. */
export const nearestIn = (
  diary: Diary,
  minutes: number,
  { id, ...who }: { id: string; consultantName: string; conflictCodes: readonly string[] },
  startsAt: Date,
): Alternative[] => {
  const known = consultantId(id);
  const starts = known ? nearestStarts(diary, minutes, minuteOf(startsAt), wanted) : [];
  return starts.flatMap((start) =>
    known ? [{ consultantId: known, ...who, startsAt: instantOf(start), other: false }] : [],
  );
};

/**
 * What somebody gets who was refused a time: what was found near it when it was decided; where that is less than three, what `search`
 * finds further away. Refusals that another time would not help with carry none.
 */
export async function withAlternatives<Value, Reason extends string>(
  answer: Attempt<Value, Reason>,
  search: () => Promise<Alternative[]>,
): Promise<Answer<Value, Reason>> {
  if (answer.ok) return answer;
  const { near = answer.reason === 'slot_taken' ? [] : null, reason } = answer;
  if (!near) return { ok: false, reason, alternatives: [] };
  return { ok: false, reason, alternatives: near.length < wanted ? await search() : near };
}

/** Consultants who are free for a client at the time of a booking that falls away: up to three. */
export const listReplacements = (
  db: SideDatabase,
  client: ClientId,
  except: ConsultantId,
  session: Session,
  now: Date,
): Promise<Alternative[]> => listFree(db, client, except, session, now);

/** `booking` takes nothing from the client's time: it is the one to be replaced. */
type Session = { startsAt: Date; minutes: number; booking: BookingId | null };

async function listFree(
  db: SideDatabase,
  client: ClientId,
  except: ConsultantId,
  { startsAt, minutes, booking }: Session,
  now: Date,
): Promise<Alternative[]> {
  const window = around(startsAt, 1);
  const weeks = weeksOf(db);
  const rows = await db
    .select({
      id: consultants.id,
      profile: profileColumns,
      settings: settingsColumns,
      hours: weeks.hours,
      differences: differencesIn(window),
    })
    .from(consultants)
    .innerJoin(weeks, eq(weeks.consultantId, consultants.id))
    .where(
      and(ne(consultants.id, except), gte(consultants.registrationExpiresOn, addDays(dayIn(startsAt), -1))),
    )
    .orderBy(asc(consultants.id));
  const busy = await listBusy(db, null, client, window, now, booking);
  const free: Alternative[] = [];
  for (const { id, profile, settings, hours, differences } of rows) {
    const known = consultantId(id);
    const taken = { taken: busy.takenBy.get(id) ?? [], clientTaken: busy.clientTaken };
    const facts = { ...hourFactsOf(settings, hours, differences), ...taken };
    const diary = diaryOf(facts, stretchOf(window), now);
    if (!known || !decideStart(diary, minuteOf(startsAt), minutes).ok) continue;
    free.push({ consultantId: known, ...profile, startsAt, other: true });
    if (free.length >= wanted) break;
  }
  return free;
}

export const profileColumns = {
  consultantName: consultants.displayName,
  conflictCodes: consultants.conflictCodes,
};

const around = (at: Date, days: number): Window => ({
  from: addMinutes(at, -days * dayMinutes),
  until: addMinutes(at, days * dayMinutes),
});
