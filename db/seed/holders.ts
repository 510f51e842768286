import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { holderKeyName } from '@/lib/consultation/client/card/queries';
import { type CardHolder, cardHolders } from '@/lib/consultation/client/card/rules';
import { dataPath, isDemo } from '@/lib/env';
import { hasKey, writeKey } from '@/lib/keys/directory';
import { newHolderKey } from '@/lib/wallet/emergency';

const note = `デモだけのための鍵です。本番では、3人の保管者がそれぞれ自分の鍵をつくり、秘密の半分はここに置きません。
Keys for the demo only. In production each of the three holders makes a key, and no private half is ever kept here.

node --import tsx bin/emergency.ts open <booking> <reason> <who>
`;

/**
 * Makes the keys of the holders of emergency cards that are missing, so that a card can be made in the demo, and says whose. The private
 * halves lie beside the other files of the demo, for whoever tries how a card is opened. Throws outside demo mode: there a private half
 * is shown once, to its holder (`bin/emergency.ts`).
 */
export async function makeDemoHolders(): Promise<CardHolder[]> {
  if (!isDemo()) throw new Error('holders make their own keys in production');
  const missing = cardHolders.filter((holder) => !hasKey('public', holderKeyName(holder)));
  for (const holder of missing) {
    const { publicKey, privateKey } = await newHolderKey();
    keep(`${holder}.key`, `${privateKey}\n`);
    writeKey('public', holderKeyName(holder), publicKey);
  }
  if (missing.length > 0) keep('README.txt', note);
  return missing;
}

function keep(name: string, content: string): void {
  const folder = dataPath('emergency-holders');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(path.join(folder, name), content, { mode: 0o600 });
}
