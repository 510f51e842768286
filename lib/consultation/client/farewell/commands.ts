import { and, eq, sql } from 'drizzle-orm';
import { type ConsultationClientDatabase, clientDatabase } from '@/db/consultation/client';
import { bookings, cancellations } from '@/db/consultation/schema/booking';
import type { ClientId } from '@/lib/shared/ids';
import { ruleInput } from '../../booking/input';
import { decideCancel, lateRule } from '../../booking/rules';
import { destroyInventory } from '../../inventory/commands';
import { destroyNotes } from '../../record/commands';

/**
 * Deletes an account and everything of it, in one transaction. Coming sessions are cancelled by the rule that was frozen into them, so
 * that a late cancellation stays a line of the consultant's statement; of all sessions only such lines stay: consultant, month, kind and
 * outcome. The keys of the private notes and of the inventory are destroyed last, before the end of the transaction: should that fail, notes are lost, and
 * never the other way round. Spent tickets stay spent. Deleting twice is deleting once.
 */
export async function deleteAccount(client: ClientId, now: Date): Promise<void> {
  await clientDatabase().transaction(async (tx) => {
    // Nobody books for an account that is leaving: the same lock as in a booking's turn.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${String(client)}, 0))`);
    await cancelComing(tx, client, now);
    await tx.execute(sql`select close_account(${client})`);
    await destroyNotes(client);
    await destroyInventory(client);
  });
}

async function cancelComing(tx: ConsultationClientDatabase, client: ClientId, now: Date): Promise<void> {
  const live = await tx
    .select({ id: bookings.id, during: bookings.during, heldUntil: bookings.heldUntil, rule: bookings.rule })
    .from(bookings)
    .where(and(eq(bookings.clientId, client), eq(bookings.live, true)));
  for (const { id, during, heldUntil, rule } of live) {
    if (heldUntil) continue;
    const frozen = ruleInput.safeParse(rule).data ?? lateRule;
    const decision = decideCancel({ startsAt: during.from, cancelled: false, rule: frozen }, now);
    if (!decision.ok) continue;
    const cancelled = { bookingId: id, by: 'client', at: now, ...decision.value };
    await tx.insert(cancellations).values(cancelled).onConflictDoNothing();
  }
}
