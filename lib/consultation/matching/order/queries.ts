import { and, type SQL, sql } from 'drizzle-orm';
import { consultants } from '@/db/consultation/schema/consultant';
import { newcomerSessions } from '../rules';
import type { Wishes } from '../wish/rules';

/** The wishes that are conditions, for the database; `meets` says the same of one profile. */
export const meetsWishes = ({ language, gender, ageBand }: Wishes): SQL | undefined =>
  and(
    language === null ? undefined : sql`${consultants.languages} @> array[${language}]`,
    gender === null ? undefined : sql`${consultants.gender} = ${gender}`,
    ageBand === null ? undefined : sql`${consultants.ageBand} = ${ageBand}`,
  );

/** Turns among equals: the same for a client and a day, another one for others and the next day. */
export const turnOf = (seed: string): SQL => sql`hashtextextended(${consultants.id}::text || ${seed}, 0)`;

/** The points of `fitOf` and the newcomer's one, the most first, then turns: who is looked at first. `rank` orders those who were read. */
export function byFit(wishes: Wishes, seed: string): SQL[] {
  const { concerns, industries, style } = wishes;
  const counted =
    concerns.length === 0
      ? sql`0`
      : sql`coalesce(sum(case when t.theme in ${[...concerns]}
      then case when t.sessions >= 20 then 2 when t.sessions >= 5 then 1 else 0 end else 0 end), 0)`;
  const parts = [
    sql`(select case when coalesce(sum(t.sessions), 0) < ${newcomerSessions} then 1 else 0 end + ${counted}
      from theme_counts t where t.consultant_id = ${consultants.id})`,
    ...concerns.map((theme) => sql`case when ${consultants.themes} @> array[${theme}] then 3 else 0 end`),
    ...industries.map((code) => sql`case when ${consultants.industries} @> array[${code}] then 2 else 0 end`),
    ...(style === null ? [] : [sql`case when ${consultants.style} = ${style} then 3 else 0 end`]),
  ];
  return [sql`${sql.join(parts, sql` + `)} desc`, turnOf(seed)];
}
