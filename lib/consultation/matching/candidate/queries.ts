import { and, eq, gte, type SQL, sql } from 'drizzle-orm';
import { clientDatabase } from '@/db/consultation/client';
import { clients, wishes } from '@/db/consultation/schema/client';
import { consultants } from '@/db/consultation/schema/consultant';
import { addMinutes, dayIn } from '@/lib/shared/calendar';
import { type ClientId, consultantId } from '@/lib/shared/ids';
import { stretchOf } from '../../availability/busy/queries';
import { differencesIn, hourFactsOf, settingsColumns } from '../../availability/diary/queries';
import { type Diary, diaryOf, type Window } from '../../availability/diary/rules';
import type { WeeklyHours } from '../../availability/hours/rules';
import { dayMinutes, type Stretch } from '../../availability/zone/rules';
import { wasHeld } from '../../past/queries';
import type { SessionKind } from '../../session/view';
import { storedWishes } from '../input';
import type { Candidate } from '../rules';
import { noWishes, type Wishes } from '../wish/rules';

/** Who is looking: the wishes, the kind of the next session, and what takes the client's own time from now on. */
export type Seeker = { client: ClientId; wishes: Wishes; kind: SessionKind; taken: readonly Stretch[] };

/** A client as somebody who looks for a time, in one statement. */
export async function findSeeker(client: ClientId, now: Date): Promise<Seeker> {
  const db = clientDatabase();
  const taken = sql<
    number[][] | null
  >`(select json_agg(json_build_array(${minutes('lower', 'during')}, ${minutes('upper', 'during')}))
    from bookings b where b.client_id = ${client} and b.live and b.held_until is null and upper(b.during) > ${now.toISOString()})`;
  const [row] = await db
    .select({ wishes, followUp: wasHeld(client), taken })
    .from(clients)
    .leftJoin(wishes, eq(wishes.clientId, clients.id))
    .where(eq(clients.id, client));
  return {
    client,
    wishes: row?.wishes ? storedWishes.parse(row.wishes) : noWishes,
    kind: row?.followUp ? 'follow_up' : 'intake',
    taken: (row?.taken ?? []).map(([from = 0, until = 0]) => ({ from, until })),
  };
}

export type Known = Candidate & {
  name: string;
  verifiedOn: string;
  employer: string | null;
  conflictCodes: string[];
  /** The openings, once somebody asks. */
  diary: () => Diary;
};

/** Which consultants are read: conditions, an order, and a part of it. */
export type Part = { where?: SQL | undefined; order?: readonly SQL[]; limit?: number; offset?: number };

/**
 * Consultants with a licence in force and hours, with what is taken in a window, in one statement. Only for those who are in the wanted
 * part is anything looked up, by consultant and start: neither the number of the others nor the history counts.
 */
export async function listCandidates(
  seeker: Pick<Seeker, 'client' | 'taken'>,
  window: Window,
  now: Date,
  { where, order = [], limit, offset = 0 }: Part = {},
): Promise<Known[]> {
  const query = clientDatabase()
    .select({
      id: consultants.id,
      profile: profileColumns,
      settings: settingsColumns,
      hours: weekOf,
      themeCounts: countsOf,
      differences: differencesIn(window),
      taken: takenOf(seeker.client, window, now),
    })
    .from(consultants)
    .innerJoin(one, sql`true`)
    .where(and(gte(consultants.registrationExpiresOn, dayIn(now)), hasHours, where))
    .orderBy(...order)
    .offset(offset);
  const rows = await (limit === undefined ? query : query.limit(limit));
  return rows.flatMap(({ id, profile, settings, hours, differences, themeCounts: counted, taken }) => {
    const known = consultantId(id);
    if (!known) return [];
    const facts = {
      ...hourFactsOf(settings, hours, differences),
      taken: (taken ?? []).map(([startsAt = 0, from = 0, until = 0]) => ({
        startsAt,
        blocked: { from, until },
      })),
      clientTaken: seeker.taken,
    };
    const diary = once(() => diaryOf(facts, stretchOf(window), now));
    return [{ consultantId: known, ...profile, themeCounts: counted ?? {}, diary }];
  });
}

/** Joined so that columns keep the names of their tables inside the look-ups below. */
const one = sql`(select 1) one`;

const minutes = (side: 'lower' | 'upper', column: 'during' | 'blocked') =>
  sql.raw(`(extract(epoch from ${side}(b.${column})) / 60)::float8`);

const weekOf = sql<
  WeeklyHours[]
>`(select json_agg(json_build_object('weekday', w.weekday, 'startMinute', w.start_minute, 'endMinute', w.end_minute))
  from weekly_hours w where w.consultant_id = ${consultants.id})`;

const hasHours = sql`exists (select from weekly_hours w where w.consultant_id = ${consultants.id})`;

const countsOf = sql<Record<string, number> | null>`(select json_object_agg(t.theme, t.sessions)
  from theme_counts t where t.consultant_id = ${consultants.id})`;

/** Starts and blocked stretches of a consultant, a week more on both sides for the weekly cap; the client's own hold takes nothing from the client. */
const takenOf = (client: ClientId, { from, until }: Window, now: Date) =>
  sql<
    number[][] | null
  >`(select json_agg(json_build_array(${minutes('lower', 'during')}, ${minutes('lower', 'blocked')}, ${minutes('upper', 'blocked')}))
    from bookings b where b.consultant_id = ${consultants.id} and b.live
      and lower(b.during) >= ${addMinutes(from, -8 * dayMinutes).toISOString()} and lower(b.during) < ${addMinutes(until, 8 * dayMinutes).toISOString()}
      and (b.held_until is null or (b.held_until > ${now.toISOString()} and b.client_id <> ${client})))`;

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const profileColumns = {
  name: consultants.displayName,
  verifiedOn: consultants.verifiedOn,
  employer: consultants.employer,
  conflictCodes: consultants.conflictCodes,
  gender: consultants.gender,
  ageBand: consultants.ageBand,
  languages: consultants.languages,
  industries: consultants.industries,
  themes: consultants.themes,
  style: consultants.style,
};
