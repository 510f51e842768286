import { and, type SQL, sql } from 'drizzle-orm';
import { consultants } from '@/db/consultation/schema/consultant';
import type { Window } from '../../availability/diary/rules';
import { type Known, listCandidates } from '../candidate/queries';
import type { Asked } from '../condition/queries';
import { turnOf } from '../order/queries';
import type { Seeker } from '../seeker/queries';
import { type Near, nearLimit } from './rules';

/**
 * Everybody who meets all conditions (as far as profile and week tell), and of those who miss one of them up to `nearLimit` for each, in
 * one statement: enough to answer, and to say what to loosen.
 */
export async function listNear<Name extends string>(
  seeker: Pick<Seeker, 'client' | 'taken'>,
  window: Window,
  now: Date,
  asked: readonly Asked<Name>[],
  seed: string,
  where?: SQL,
): Promise<(Known & Near<Name>)[]> {
  const missed = missedOf(asked);
  const places = sql`select near.id from (select ${consultants.id}, ${missed} as missed,
      row_number() over (partition by ${missed} order by ${turnOf(seed)}) as place
    from ${consultants} where ${countMissed(asked)} <= 1) near where near.missed = '' or near.place <= ${nearLimit}`;
  const found = await listCandidates(seeker, window, now, {
    where: and(sql`${consultants.id} in (${places})`, where),
    seed,
    missed,
  });
  const names = new Map(asked.map(({ name }) => [String(name), name]));
  return found.map((one) => ({ ...one, missed: names.get(one.missed) ?? '' }));
}

const missedOf = (asked: readonly Asked<string>[]): SQL<string> =>
  asked.length === 0
    ? sql`''`
    : sql`case ${sql.join(
        asked.map(({ name, met }) => sql`when not ${met} then ${sql.raw(`'${name}'`)}`),
        sql` `,
      )} else '' end`;

const countMissed = (asked: readonly Asked<string>[]): SQL =>
  asked.length === 0
    ? sql`0`
    : sql.join(
        asked.map(({ met }) => sql`(not ${met})::int`),
        sql` + `,
      );
