import { inArray } from 'drizzle-orm';
import { operatorDatabase } from '@/db/report/client';
import { counters, releases, spentTokens, waitingBallots } from '@/db/report/schema';
import type { Bulletin } from '@/lib/shared/bulletin';
import { addDays, dayIn } from '@/lib/shared/calendar';
import type { HalfYear } from '@/lib/shared/half-year';
import { appendAudit } from '../audit/commands';
import { findBulletin } from '../bulletin/queries';
import { releaseDocumentSchema } from '../release/input';
import { keyIdsOf, periodOf } from './rules';

/** Days after the sealing in which a counter may still be looked at. */
const graceDays = 7;

/**
 * Destroys what releases were computed from: seven days after the sealing the counters and spent tokens of its keys, and the spent held
 * tokens of keys that have been closed for as long. Safe to repeat. Returns how many keys lost something.
 */
export async function destroyCounters(now: Date): Promise<number> {
  return operatorDatabase().transaction(async (tx) => {
    const bulletin = findBulletin();
    if (!bulletin) return 0;
    const before = addDays(dayIn(now), -graceDays);
    const rows = await tx.select({ text: releases.document }).from(releases);
    const documents = rows.map(({ text }) => releaseDocumentSchema.parse(JSON.parse(text)));
    const sealed = documents
      .filter(({ sealedOn }) => sealedOn <= before)
      .flatMap(({ subject, halfYear }) => keyIdsOfPeriod(bulletin, subject, halfYear));
    const voices = sealed.length > 0 ? sealed : [''];
    const tokens = [...voices, ...closedHeldKeys(bulletin, before)];
    await tx.delete(waitingBallots).where(inArray(waitingBallots.keyId, voices));
    const counted = await tx
      .delete(counters)
      .where(inArray(counters.keyId, voices))
      .returning({ keyId: counters.keyId });
    const spent = await tx
      .delete(spentTokens)
      .where(inArray(spentTokens.keyId, tokens))
      .returning({ keyId: spentTokens.keyId });
    const keys = new Set([...counted, ...spent].map(({ keyId }) => keyId)).size;
    if (keys > 0)
      await appendAudit(
        tx,
        { actor: 'platform', action: 'counters.destroy', subject: 'report', detail: { keys } },
        now,
      );
    return keys;
  });
}

function keyIdsOfPeriod(bulletin: Bulletin, subject: string, halfYear: HalfYear): string[] {
  const period = periodOf(bulletin, subject, halfYear);
  return period ? keyIdsOf(period.keys) : [];
}

const closedHeldKeys = (bulletin: Bulletin, before: string): string[] =>
  bulletin.keys.filter((key) => key.kind === 'held' && key.acceptUntil < before).map(({ id }) => id);
