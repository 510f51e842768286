import type postgres from 'postgres';
import { asAdmin } from './world';

/** Sizes of a set. Sources: performance study; `full` is what the product is built for. */
const sizes = {
  small: { consultants: 200, clients: 2000, pastOfEach: 250, futureOfEach: 12 },
  full: { consultants: 2000, clients: 20_000, pastOfEach: 100, futureOfEach: 12 },
} as const;

/**
 * Fills an empty scratch database with a set: consultants with hours, clients with credits, past sessions, bookings of the next 14 days.
 * Everything follows from row numbers: no clock, no chance, so that two runs measure the same thing. Refuses any other database.
 */
export function buildSet(url: string, set: keyof typeof sizes): Promise<void> {
  const begun = performance.now();
  return asAdmin(url, async (sql) => {
    const [row] =
      await sql`select current_database() as name, (select count(*) from consultants)::int as rows`;
    if (!String(row?.name).startsWith('bench') || row?.rows > 0)
      throw new Error('the bench fills empty databases only, whose name begins with bench');
    await people(sql, sizes[set].consultants, sizes[set].clients);
    await sessions(sql, sizes[set]);
    await sql`vacuum analyze`;
    console.log(`set ${set}: built in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  });
}

async function people(sql: postgres.Sql, consultants: number, clients: number): Promise<void> {
  await sql`
    insert into consultants (id, display_name, kana, registered_name, registration_number, registration_expires_on, verified_on,
      email, gender, age_band, languages, industries, themes, style, introduction_ja, introduction_en, conflict_codes, time_zone,
      notice_minutes)
    select md5('consultant ' || n)::uuid, '相談 ' || n, 'ソウダン', '相談', (20000000 + n)::text, '2031-03-31', '2029-10-01',
      'c' || n || '@bench.example', (array['female', 'male'])[1 + n % 2], (array['30s', '40s', '50s'])[1 + n % 3],
      case when n % 5 = 0 then array['ja', 'en'] else array['ja'] end, array[(array['it', 'manufacturing', 'finance'])[1 + n % 3]],
      array[(array['options_unknown', 'next_step_unknown', 'too_busy'])[1 + n % 3]], (array['listen', 'sort_out', 'advise'])[1 + n % 3],
      '国家資格キャリアコンサルタントです。', 'A career consultant.', '{}',
      case when n % 50 = 0 then 'America/New_York' else 'Asia/Tokyo' end, 60 * (n % 3)
    from generate_series(1, ${consultants}::int) n`;
  await sql`
    insert into weekly_hours (consultant_id, weekday, start_minute, end_minute)
    select md5('consultant ' || n)::uuid, weekday, 540 + 60 * (n % 3), 1200 + 30 * (n % 4)
    from generate_series(1, ${consultants}::int) n, generate_series(1, 5) weekday`;
  await sql`
    insert into clients (id, nickname, login_hash) select md5('client ' || n)::uuid, 'client ' || lpad(n::text, 6, '0'), md5('login ' || n)
    from generate_series(1, ${clients}::int) n`;
  await sql`
    insert into credits (client_id, half_year, granted, used)
    select md5('client ' || n)::uuid, '2029H2', 1000000, 0 from generate_series(1, ${clients}::int) n`;
}

/**
 * Five sessions a day going back from the base day, and two-hourly bookings in the days to come. At one time no two consultants have the
 * same client: the clients of one round are a shift of the consultants' numbers.
 */
async function sessions(sql: postgres.Sql, size: (typeof sizes)[keyof typeof sizes]): Promise<void> {
  await book(sql, size, -size.pastOfEach, size.futureOfEach - 1);
  await sql`
    insert into outcomes (booking_id, outcome, at) select id, 'held', upper(during) from bookings where upper(during) < '2030-01-07'`;
}

/** Adds so many times the past of a set before it, in steps that can be seen. Returns how many past sessions there are now. */
export async function addPast(sql: postgres.Sql, set: keyof typeof sizes, times: number): Promise<number> {
  const size = sizes[set];
  for (let step = 1; step < times; step += 1) {
    await book(sql, size, -size.pastOfEach * (step + 1), -size.pastOfEach * step - 1);
    console.log(`set ${set}: ${size.consultants * size.pastOfEach * (step + 1)} past sessions`);
  }
  await sql`
    insert into outcomes (booking_id, outcome, at)
    select id, 'held', upper(during) from bookings where upper(during) < '2030-01-07' on conflict do nothing`;
  await sql`vacuum analyze bookings, outcomes`;
  return size.consultants * size.pastOfEach * times;
}

/** Sessions of everybody by their number: below 0 in the past, else in the days to come. */
async function book(
  sql: postgres.Sql,
  { consultants, clients }: (typeof sizes)[keyof typeof sizes],
  first: number,
  last: number,
): Promise<void> {
  await sql`
    insert into bookings (id, client_id, consultant_id, during, blocked, kind, live, credit_half_year, rule)
    select md5('booking ' || n || ' ' || k)::uuid, md5('client ' || 1 + (n + (k + 1000) * 7919) % ${clients}::int)::uuid,
      md5('consultant ' || n)::uuid, tstzrange(start, start + interval '60 minutes'), tstzrange(start, start + interval '75 minutes'),
      'follow_up', true, '2029H2', '{}'
    from generate_series(1, ${consultants}::int) n, generate_series(${first}::int, ${last}::int) k,
      lateral (select case when k < 0
        then timestamptz '2030-01-06 00:00Z' - (interval '1 day' * ((-k - 1) / 5)) + interval '2 hours' * ((-k - 1) % 5)
        else timestamptz '2030-01-08 01:00Z' + interval '1 day' * (k % 12) + interval '2 hours' * (n % 4) end as start) s`;
}
