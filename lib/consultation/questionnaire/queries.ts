import { and, eq } from 'drizzle-orm';
import { clientDatabase } from '@/db/consultation/client';
import { bookings } from '@/db/consultation/schema/booking';
import { questionnaires } from '@/db/consultation/schema/session';
import type { BookingId, ClientId } from '@/lib/shared/ids';
import { scalesInput } from './input';
import type { Answers } from './rules';

export type Sheets = {
  before: { scales: Answers; message: string | null } | null;
  after: { scales: Answers; satisfaction: number | null; intention: number | null } | null;
};

/** The client's own answers before and after a session; both null where nothing was answered or the booking is somebody else's. */
export async function findAnswers(client: ClientId, booking: BookingId): Promise<Sheets> {
  const rows = await clientDatabase()
    .select({
      phase: questionnaires.phase,
      scales: questionnaires.scales,
      satisfaction: questionnaires.satisfaction,
      intention: questionnaires.intention,
      message: questionnaires.message,
    })
    .from(questionnaires)
    .innerJoin(bookings, eq(bookings.id, questionnaires.bookingId))
    .where(and(eq(bookings.clientId, client), eq(bookings.id, booking)));
  const before = rows.find(({ phase }) => phase === 'before');
  const after = rows.find(({ phase }) => phase === 'after');
  return {
    before: before ? { scales: scalesInput.parse(before.scales), message: before.message } : null,
    after: after
      ? {
          scales: scalesInput.parse(after.scales),
          satisfaction: after.satisfaction,
          intention: after.intention,
        }
      : null,
  };
}
