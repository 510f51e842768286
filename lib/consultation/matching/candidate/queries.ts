import { and, eq, exists, gte, sql } from 'drizzle-orm';
import { clientDatabase } from '@/db/consultation/client';
import { bookings, clients, consultants, outcomes, themeCounts, wishes } from '@/db/consultation/schema';
import { dayIn } from '@/lib/shared/calendar';
import { type ClientId, consultantId } from '@/lib/shared/ids';
import {
  differencesIn,
  hourFactsOf,
  listBusy,
  settingsColumns,
  stretchOf,
  weeksOf,
} from '../../availability/diary/queries';
import { type Diary, diaryOf, type Window } from '../../availability/diary/rules';
import type { SessionKind } from '../../session/view';
import { storedWishes } from '../input';
import type { Candidate } from '../rules';
import { noWishes, type Wishes } from '../wish/rules';

/** A client's wishes and kind of next session, in one statement. */
export async function findWishes(client: ClientId): Promise<{ wishes: Wishes; kind: SessionKind }> {
  const db = clientDatabase();
  const held = db
    .select({ one: sql`1` })
    .from(bookings)
    .innerJoin(outcomes, eq(outcomes.bookingId, bookings.id))
    .where(and(eq(bookings.clientId, client), eq(outcomes.outcome, 'held')));
  const [row] = await db
    .select({ wishes, followUp: exists(held).mapWith(Boolean) })
    .from(clients)
    .leftJoin(wishes, eq(wishes.clientId, clients.id))
    .where(eq(clients.id, client));
  return {
    wishes: row?.wishes ? storedWishes.parse(row.wishes) : noWishes,
    kind: row?.followUp ? 'follow_up' : 'intake',
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

/** All consultants with a licence in force and hours, and what is taken in a window: two statements, however many there are. */
export async function listCandidates(client: ClientId, window: Window, now: Date): Promise<Known[]> {
  const db = clientDatabase();
  const weeks = weeksOf(db);
  const counts = db
    .select({
      consultantId: themeCounts.consultantId,
      sessions: sql<Record<string, number>>`json_object_agg(theme, sessions)`.as('theme_sessions'),
    })
    .from(themeCounts)
    .groupBy(themeCounts.consultantId)
    .as('counts');
  const rows = await db
    .select({
      id: consultants.id,
      profile: profileColumns,
      settings: settingsColumns,
      hours: weeks.hours,
      differences: differencesIn(window),
      themeCounts: counts.sessions,
    })
    .from(consultants)
    .innerJoin(weeks, eq(weeks.consultantId, consultants.id))
    .leftJoin(counts, eq(counts.consultantId, consultants.id))
    .where(gte(consultants.registrationExpiresOn, dayIn(now)));
  const busy = await listBusy(db, null, client, window, now);
  return rows.flatMap(({ id, profile, settings, hours, differences, themeCounts: counted }) => {
    const known = consultantId(id);
    if (!known) return [];
    const { clientTaken } = busy;
    const diary = () =>
      diaryOf(
        { ...hourFactsOf(settings, hours, differences), taken: busy.takenBy.get(id) ?? [], clientTaken },
        stretchOf(window),
        now,
      );
    return [{ consultantId: known, ...profile, themeCounts: counted ?? {}, diary: once(diary) }];
  });
}

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
