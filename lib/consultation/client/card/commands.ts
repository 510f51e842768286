import { eq, sql } from 'drizzle-orm';
import { clientDatabase, operatorDatabase } from '@/db/consultation/client';
import { emergencyCards } from '@/db/consultation/schema/client';
import type { BookingId, ClientId } from '@/lib/shared/ids';
import { appendAudit } from '../../audit/commands';
import { boxesInput } from './input';
import type { CardBoxes, CardHolder, CardReason } from './rules';

/** Keeps the card that a device has sealed, in the place of an earlier one. Whatever was said about that one has been read. */
export async function keepCard(client: ClientId, boxes: CardBoxes): Promise<void> {
  await clientDatabase()
    .insert(emergencyCards)
    .values({ clientId: client, boxes })
    .onConflictDoUpdate({ target: emergencyCards.clientId, set: { boxes, openedFor: null } });
}

/** Removes the card: then nobody can be found any more. */
export async function removeCard(client: ClientId): Promise<void> {
  await clientDatabase().delete(emergencyCards).where(eq(emergencyCards.clientId, client));
}

export type Opening = {
  booking: BookingId;
  reason: CardReason;
  actor: string;
  holders: readonly CardHolder[];
};

/**
 * Hands the sealed card of whoever has a booking to two holders, who open it with their own keys. In one transaction the reason goes into
 * the audit chain (which names no client and no booking) and onto the card, where its client sees it at the next visit. Null without a card.
 */
export function takeCard({ booking, reason, actor, holders }: Opening, now: Date): Promise<CardBoxes | null> {
  return operatorDatabase().transaction(async (tx) => {
    const [row] = await tx.execute(sql`select take_card(${booking}, ${reason}) as boxes`);
    const boxes = boxesInput.safeParse(row?.boxes);
    if (!boxes.success) return null;
    const detail = { reason, holders };
    await appendAudit(tx, { actor, action: 'emergency_card_opened', subject: 'emergency card', detail }, now);
    return boxes.data;
  });
}
