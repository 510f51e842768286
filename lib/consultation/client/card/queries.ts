import { eq } from 'drizzle-orm';
import { clientDatabase } from '@/db/consultation/client';
import { emergencyCards } from '@/db/consultation/schema/client';
import { hasKey, readKey } from '@/lib/keys/directory';
import type { ClientId } from '@/lib/shared/ids';
import { cardReasonInput } from './input';
import { type CardHolder, type CardReason, cardHolders } from './rules';

/** Whether an account has a card, and why it was opened if it was; null without one. */
export async function findCard(client: ClientId): Promise<{ openedFor: CardReason | null } | null> {
  const [row] = await clientDatabase()
    .select({ openedFor: emergencyCards.openedFor })
    .from(emergencyCards)
    .where(eq(emergencyCards.clientId, client));
  return row ? { openedFor: cardReasonInput.nullable().parse(row.openedFor) } : null;
}

/** The name of a holder's public key in the key directory. */
export const holderKeyName = (holder: CardHolder): string => `emergency-${holder}`;

/** Public keys of the three holders (X25519, raw, base64url); null until all three have one: then no card can be made. */
export function findHolderKeys(): Record<CardHolder, string> | null {
  if (!cardHolders.every((holder) => hasKey('public', holderKeyName(holder)))) return null;
  const keyOf = (holder: CardHolder) => readKey('public', holderKeyName(holder)).toString('utf8').trim();
  return { A: keyOf('A'), B: keyOf('B'), C: keyOf('C') };
}
