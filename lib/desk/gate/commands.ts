import { and, eq } from 'drizzle-orm';
import { operatorDatabase } from '@/db/desk/client';
import { signingKeys } from '@/db/desk/schema/ticket';
import { dayIn } from '@/lib/shared/calendar';
import { refreshBulletin } from '../bulletin/commands';
import { listGates } from './queries';
import { decideGate } from './rules';

/**
 * Every day: puts off gates that too few people have reached, opens those of a platform that is too small to hide anybody, and
 * publishes what has changed, the collected wallets included. Returns how many gates moved.
 */
export async function keepGates(now: Date): Promise<number> {
  const today = dayIn(now);
  const moved = (await listGates()).filter((gate) => decideGate(gate, today) !== gate.acceptFrom);
  for (const gate of moved)
    await operatorDatabase()
      .update(signingKeys)
      .set({ acceptFrom: decideGate(gate, today) })
      .where(and(eq(signingKeys.kind, 'session'), eq(signingKeys.period, gate.halfYear)));
  await refreshBulletin(now);
  return moved.length;
}
