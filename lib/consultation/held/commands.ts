import { createHash } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { clientDatabase, operatorDatabase } from '@/db/consultation/client';
import { heldGrants } from '@/db/consultation/schema/session';
import { blindSign, generateBlindKey } from '@/lib/keys/blind-signature';
import { readBulletin } from '@/lib/keys/bulletin-file';
import { hasKey, privateKey, writeKey } from '@/lib/keys/directory';
import { findKey } from '@/lib/shared/bulletin';
import { dayIn } from '@/lib/shared/calendar';
import type { HalfYear } from '@/lib/shared/half-year';
import type { ClientId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { appendAudit } from '../audit/commands';
import { hadSession } from './queries';
import { decideHeld, type HeldRefusal, heldKeyIds } from './rules';

/**
 * Draws the held keys of a half-year that are missing: private halves into consultation's folder, public halves into the public folder,
 * from which the desk takes them into the bulletin. Safe to repeat and to run twice at once. Returns how many are new. `deed` is the operator
 * who has them drawn, for the audit log; without one it is the installation.
 */
export async function makeHeldKeys(halfYear: HalfYear, deed?: { actor: string; now: Date }): Promise<number> {
  return operatorDatabase().transaction(async (tx) => {
    // Drawing keys takes seconds, on a busy machine many: whoever comes second waits for the first.
    await tx.execute(sql`set local statement_timeout = '5min'`);
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('held_keys'))`);
    const missing = heldKeyIds(halfYear).filter((id) => !hasKey('public', `${id}.spki`));
    await Promise.all(missing.map(drawKey));
    if (deed && missing.length > 0) {
      const detail = { keys: missing.length };
      await appendAudit(
        tx,
        { actor: deed.actor, action: 'held_keys_made', subject: halfYear, detail },
        deed.now,
      );
    }
    return missing.length;
  });
}

/** The public half is written last: a key without it was never published and may be drawn again. */
async function drawKey(id: string): Promise<void> {
  const { pem, spki } = await generateBlindKey();
  writeKey('consultation', `${id}.pem`, pem);
  writeKey('public', `${id}.spki`, spki);
}

/**
 * Signs the one held token of a key that a client gets, after a session that a credit of the key's half-year paid. The same blinded
 * message is signed again on request, so that a lost answer or a second device is no loss. Neither message nor time is kept.
 */
export async function signHeldTokens(
  clientId: ClientId,
  keyId: string,
  blinded: readonly Buffer[],
  now: Date,
): Promise<Result<Buffer[], HeldRefusal>> {
  const key = findKey(readBulletin(), keyId);
  const decision = decideHeld(key, dayIn(now), key !== undefined && (await hadSession(clientId, key.period)));
  if (!decision.ok) return decision;
  const [message, ...more] = blinded;
  const signature =
    message && more.length === 0 && blindSign(privateKey('consultation', `${keyId}.pem`), message);
  if (!message || !signature) return refused('malformed');
  const batchHash = createHash('sha256').update(message).digest('hex');
  return (await grant(clientId, keyId, batchHash)) ? accepted([signature]) : refused('another_batch');
}

/** Remembers the batch of a client and key, the first that comes; true when it is this one. Nearly always one statement. */
async function grant(clientId: ClientId, keyId: string, batchHash: string): Promise<boolean> {
  const granted = await clientDatabase()
    .insert(heldGrants)
    .values({ clientId, keyId, batchHash })
    .onConflictDoNothing()
    .returning({ keyId: heldGrants.keyId });
  if (granted.length > 0) return true;
  const [row] = await clientDatabase()
    .select({ batchHash: heldGrants.batchHash })
    .from(heldGrants)
    .where(and(eq(heldGrants.clientId, clientId), eq(heldGrants.keyId, keyId)));
  return row?.batchHash === batchHash;
}
