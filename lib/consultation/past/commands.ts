import { sql } from 'drizzle-orm';
import { workerDatabase } from '@/db/consultation/client';
import { finalBefore } from './rules';

/**
 * Every day: sessions whose statement is final leave the bookings. Of those that were held, missed or cancelled late a line stays with
 * consultant, account, month and kind, with the record, the answers and the sealed note that belong to it; exact days stay nowhere. Returns how
 * many lines were written. Safe to repeat.
 */
export async function movePastSessions(now: Date): Promise<number> {
  const [row] = await workerDatabase().execute(
    sql`select move_past_sessions(${finalBefore(now).toISOString()}::timestamptz) as moved`,
  );
  return Number(row?.moved ?? 0);
}
