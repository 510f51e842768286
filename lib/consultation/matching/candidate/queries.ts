import { and, asc, desc, eq, gte, type SQL, sql } from 'drizzle-orm';
import { clientDatabase } from '@/db/consultation/client';
import { consultants } from '@/db/consultation/schema/consultant';
import { dayIn } from '@/lib/shared/calendar';
import { consultantId } from '@/lib/shared/ids';
import { stretchOf } from '../../availability/busy/queries';
import { packedHours, packedTaken } from '../../availability/compact/queries';
import { hoursFrom, takenFrom } from '../../availability/compact/rules';
import {
  type DifferenceRow,
  differencesIn,
  hourFactsOf,
  settingsColumns,
} from '../../availability/diary/queries';
import { type Diary, diaryOf, type Settings, type Window } from '../../availability/diary/rules';
import { inOrder } from '../order/queries';
import type { Candidate } from '../rules';
import type { Seeker } from '../seeker/queries';
import type { Wishes } from '../wish/rules';

export type Known = Candidate & {
  name: string;
  verifiedOn: string;
  employer: string | null;
  conflictCodes: string[];
  missed: string;
  /** The openings, once somebody asks. */
  diary: () => Diary;
};

/** Which consultants are read: conditions, an order (by fit where there are wishes, then by turns of a seed), how many, and what is missed of further conditions. */
export type Part = {
  where?: SQL | undefined;
  wishes?: Wishes | null;
  seed?: string;
  limit?: number;
  missed?: SQL<string>;
};

/**
 * Consultants with a licence in force, with what is taken in a window, in one statement. First those of the wanted part are chosen; only
 * for them is anything looked up, by consultant and start: neither the number of the others nor the history counts.
 */
export async function listCandidates(
  seeker: Looking,
  window: Window,
  now: Date,
  { where, wishes = null, seed = '', limit, missed = sql<string>`''` }: Part = {},
): Promise<Known[]> {
  const db = clientDatabase();
  const inForce = and(gte(consultants.registrationExpiresOn, dayIn(now)), where);
  const wanted = inOrder(inForce, seed, wishes).orderBy(sql`points desc`, sql`turn`);
  const chosen = (limit === undefined ? wanted : wanted.limit(limit)).as('chosen');
  const rows = await db
    .select({
      id: consultants.id,
      profile: profileColumns,
      themeCounts: countsOf,
      missed,
      diary: diaryColumns(seeker, window, now),
    })
    .from(consultants)
    .innerJoin(chosen, eq(chosen.id, consultants.id))
    .orderBy(desc(chosen.points), asc(chosen.turn));
  return rows.flatMap(({ id, profile, themeCounts: counted, missed: condition, diary }) => {
    const known = consultantId(id);
    if (!known) return [];
    const facts = { ...profile, themeCounts: counted ?? {}, missed: condition };
    return [{ consultantId: known, ...facts, diary: once(() => readDiary(diary, seeker, window, now)) }];
  });
}

/** Who looks, as far as it matters for openings. */
type Looking = Pick<Seeker, 'client' | 'taken'>;

/** What a diary is made of, as columns of a selection of consultants. */
export const diaryColumns = ({ client }: Looking, window: Window, now: Date) => ({
  ...settingsColumns,
  hours: packedHours,
  ...differencesIn(window),
  taken: packedTaken(client, window, now),
});

type DiaryRow = Settings & DifferenceRow & { hours: number[] | null; taken: number[] | null };

export const readDiary = (row: DiaryRow, { taken }: Looking, window: Window, now: Date): Diary =>
  diaryOf(
    {
      ...hourFactsOf(row, hoursFrom(row.hours ?? []), row),
      taken: takenFrom(row.taken ?? []),
      clientTaken: taken,
    },
    stretchOf(window),
    now,
  );

const countsOf = sql<Record<string, number> | null>`(select json_object_agg(t.theme, t.sessions)
  from theme_counts t where t.consultant_id = ${consultants.id})`;

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
