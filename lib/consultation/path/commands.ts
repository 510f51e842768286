import { and, count, eq, not, sql } from 'drizzle-orm';
import { clientDatabase } from '@/db/consultation/client';
import { followUps, pathSteps } from '@/db/consultation/schema/path';
import { dayIn } from '@/lib/shared/calendar';
import type { ClientId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { stepId } from './input';
import { listFollowUps } from './queries';
import {
  type AfterMonths,
  decideStep,
  type FollowUpAnswer,
  type StepRefusal,
  stepLimit,
  type TypedStep,
} from './rules';

/** Sets a step on the client's own line. Nobody else reads it. */
export function addStep(client: ClientId, typed: TypedStep, now: Date): Promise<Result<null, StepRefusal>> {
  return clientDatabase().transaction(async (tx) => {
    const decision = decideStep(typed, dayIn(now));
    if (!decision.ok) return decision;
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`steps ${client}`}, 0))`);
    const [row] = await tx.select({ n: count() }).from(pathSteps).where(eq(pathSteps.clientId, client));
    if ((row?.n ?? 0) >= stepLimit) return refused('too_many');
    await tx.insert(pathSteps).values({ clientId: client, ...decision.value });
    return accepted(null);
  });
}

/** Says that a step is done, or takes it back. A step of somebody else's stays as it is. */
export async function turnStep(client: ClientId, step: unknown): Promise<void> {
  const own = ownStep(client, step);
  if (own)
    await clientDatabase()
      .update(pathSteps)
      .set({ done: not(pathSteps.done) })
      .where(own);
}

export async function removeStep(client: ClientId, step: unknown): Promise<void> {
  const own = ownStep(client, step);
  if (own) await clientDatabase().delete(pathSteps).where(own);
}

function ownStep(client: ClientId, step: unknown) {
  const id = stepId(step);
  return id && and(eq(pathSteps.id, id), eq(pathSteps.clientId, client));
}

/** Keeps how things stand, for a follow-up that is open; it may be changed while it is. Nobody but the client reads it. */
export async function answerFollowUp(
  client: ClientId,
  { month, afterMonths }: { month: string; afterMonths: AfterMonths },
  answer: FollowUpAnswer,
  now: Date,
): Promise<Result<null, 'not_open'>> {
  const open = (await listFollowUps(client, now)).some(
    (one) => one.open && one.month === month && one.afterMonths === afterMonths,
  );
  if (!open) return refused('not_open');
  await clientDatabase()
    .insert(followUps)
    .values({ clientId: client, month, afterMonths, ...answer })
    .onConflictDoUpdate({
      target: [followUps.clientId, followUps.month, followUps.afterMonths],
      set: answer,
    });
  return accepted(null);
}
