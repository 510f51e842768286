import { sql as raw } from 'drizzle-orm';
import { boolean, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type postgres from 'postgres';
import { span } from '@/db/columns';
import { type ConsultationClientDatabase, clientDatabase } from '@/db/consultation/client';
import { preparedOn } from '@/db/prepared';
import { addMinutes } from '@/lib/shared/calendar';
import type { Party } from './party';
import { benchNow } from './world';

const plain = pgTable('bench_plain', {
  clientId: uuid('client_id'),
  consultantId: uuid('consultant_id'),
  during: span('during'),
  blocked: span('blocked'),
  kind: text('kind'),
  live: boolean('live'),
  heldUntil: timestamp('held_until', { withTimezone: true }),
});

const insert = preparedOn((db: ConsultationClientDatabase) =>
  db
    .insert(plain)
    .values({
      clientId: raw.placeholder('client'),
      consultantId: raw.placeholder('consultant'),
      during: raw.placeholder('during'),
      blocked: raw.placeholder('blocked'),
      kind: 'follow_up',
      live: true,
      heldUntil: raw.placeholder('heldUntil'),
    })
    .prepare('bench_plain'),
);

/**
 * The yardstick INS: one committed row of a booking's columns into a table without constraints, by the product's own pool and as prepared as
 * the product's own statements.
 */
export const insertPlain = ({ client, consultant }: Party, from: Date) =>
  insert(clientDatabase()).execute({
    client,
    consultant,
    during: { from, to: addMinutes(from, 60) },
    blocked: { from, to: addMinutes(from, 75) },
    heldUntil: benchNow,
  });

export async function makePlain(sql: postgres.Sql): Promise<void> {
  await sql`create table bench_plain (like bookings including defaults)`;
  await sql`grant insert on bench_plain to consultation_client`;
}
