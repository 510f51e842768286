import { eq, type SQL, sql } from 'drizzle-orm';
import { clientDatabase } from '@/db/consultation/client';
import { consultants, themeCounts } from '@/db/consultation/schema/consultant';
import { newcomerSessions } from '../rules';
import type { Wishes } from '../wish/rules';

/** Turns among equals: the same for a client and a day, another one for others and the next day. `id` is the consultants' own column, or an id. */
export const turnOf = (seed: string, id: SQL | string = sql`${consultants.id}::text`): SQL =>
  sql`hashtextextended(${id} || ${seed}, 0)`;

/** All consultants in order: by fit where there are wishes, then by turns. `points` are those of `fitOf` and the newcomer's one. */
export function inOrder(where: SQL | undefined, seed: string, wishes: Wishes | null) {
  const db = clientDatabase();
  const turn = turnOf(seed).as('turn');
  if (wishes === null)
    return db
      .select({ id: consultants.id, points: sql<number>`0`.as('points'), turn })
      .from(consultants)
      .where(where);
  const counted = db
    .select({
      consultantId: themeCounts.consultantId,
      all: sql<number>`sum(${themeCounts.sessions})`.as('all_sessions'),
      points: sql<number>`${countPoints(wishes)}`.as('count_points'),
    })
    .from(themeCounts)
    .groupBy(themeCounts.consultantId)
    .as('counted');
  const points = sql.join(
    [newcomer(counted.all), sql`coalesce(${counted.points}, 0)`, ...ownPoints(wishes)],
    sql` + `,
  );
  return db
    .select({ id: consultants.id, points: sql<number>`${points}`.as('points'), turn })
    .from(consultants)
    .leftJoin(counted, eq(counted.consultantId, consultants.id))
    .where(where);
}

const newcomer = (all: SQL.Aliased) =>
  sql`case when coalesce(${all}, 0) < ${newcomerSessions} then 1 else 0 end`;

const countPoints = ({ concerns }: Wishes): SQL =>
  concerns.length === 0
    ? sql`0`
    : sql`sum(case when ${themeCounts.theme} not in ${[...concerns]} then 0
      when ${themeCounts.sessions} >= 20 then 2 when ${themeCounts.sessions} >= 5 then 1 else 0 end)`;

/** Points for what the profile says. */
const ownPoints = ({ concerns, industries, style }: Wishes): SQL[] => [
  ...concerns.map((theme) => sql`case when ${consultants.themes} @> array[${theme}] then 3 else 0 end`),
  ...industries.map((code) => sql`case when ${consultants.industries} @> array[${code}] then 2 else 0 end`),
  ...(style === null ? [] : [sql`case when ${consultants.style} = ${style} then 3 else 0 end`]),
];
