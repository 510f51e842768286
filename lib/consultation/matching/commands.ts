import { clientDatabase } from '@/db/consultation/client';
import { wishes } from '@/db/consultation/schema/client';
import type { ClientId } from '@/lib/shared/ids';
import type { Wishes } from './wish/rules';

/** Keeps a client's answers to the five questions, in place of earlier ones. The consultant of a booking sees concerns and style, nobody else any of it. */
export async function saveWishes(client: ClientId, answers: Wishes): Promise<void> {
  const row = {
    ...answers,
    concerns: [...answers.concerns],
    industries: [...answers.industries],
    timeBands: [...answers.timeBands],
  };
  await clientDatabase()
    .insert(wishes)
    .values({ clientId: client, ...row })
    .onConflictDoUpdate({ target: wishes.clientId, set: row });
}
