import type postgres from 'postgres';
import { listOpenings } from '@/lib/consultation/availability/queries';
import { requestBooking } from '@/lib/consultation/booking/commands';
import type { BookingId, ClientId, ConsultantId } from '@/lib/shared/ids';
import { benchNow, someClients, someConsultants } from './world';

/** A client, a consultant of their own, and times that are free for both. */
export type Party = { client: ClientId; consultant: ConsultantId; starts: readonly Date[] };

/** So many parties, no client and no consultant in two; the last openings come first, so that cancelling is in time. */
export async function parties(sql: postgres.Sql, count: number): Promise<Party[]> {
  const [clients, consultants] = [await someClients(sql, count), await someConsultants(sql, count)];
  const found = clients.map(async (client, index) => {
    const consultant = consultants[index];
    const starts =
      consultant && (await listOpenings(client, consultant, benchNow))?.starts.slice(-80).reverse();
    return consultant && starts ? [{ client, consultant, starts }] : [];
  });
  return (await Promise.all(found)).flat();
}

export const confirm = (client: ClientId, hold: BookingId) =>
  requestBooking(client, hold, { idempotencyKey: crypto.randomUUID(), minutes: null }, benchNow);

/** `callers` work side by side through a list. */
export async function sideBySide<One>(
  callers: number,
  list: readonly One[],
  work: (one: One) => Promise<unknown>,
): Promise<void> {
  const left = [...list];
  const caller = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: callers }, caller));
}
