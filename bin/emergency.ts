import { createInterface } from 'node:readline/promises';
import { closePools } from '@/db/connect';
import { takeCard } from '@/lib/consultation/client/card/commands';
import { cardReasonInput } from '@/lib/consultation/client/card/input';
import { holderKeyName } from '@/lib/consultation/client/card/queries';
import { type CardHolder, cardHolders } from '@/lib/consultation/client/card/rules';
import { now } from '@/lib/env';
import { hasKey, writeKey } from '@/lib/keys/directory';
import { bookingId } from '@/lib/shared/ids';
import { newHolderKey, openCard } from '@/lib/wallet/emergency';

/**
 * The emergency cards, by hand and on the machine that serves the consultation:
 *   node --import tsx bin/emergency.ts holder A            makes a holder's key and shows the private half, once
 *   node --import tsx bin/emergency.ts open <booking> <reason> <who>   two holders type their keys; the card is shown
 * Private halves are kept by their holders only, on paper or in a safe of their own, and are read from the terminal, never from arguments.
 */
const [, , deed, ...words] = process.argv;
const isHolder = (name: string | undefined): name is CardHolder => cardHolders.some((one) => one === name);

async function makeHolder(name: string | undefined): Promise<string> {
  if (!isHolder(name)) return 'holders are A, B and C';
  if (hasKey('public', holderKeyName(name))) return `${name} has a key already; cards are sealed for it`;
  const { publicKey, privateKey } = await newHolderKey();
  writeKey('public', holderKeyName(name), publicKey);
  return `${name}: keep this and show it to nobody. It is not stored.\n${privateKey}`;
}

async function open([id, why, actor = '']: string[]): Promise<string> {
  const booking = bookingId(id);
  const reason = cardReasonInput.safeParse(why);
  if (!booking || !reason.success || actor === '')
    return `say: open <booking> <${cardReasonInput.options.join('|')}> <who opens>`;
  const keys = await askForKeys();
  const holders = cardHolders.filter((holder) => keys[holder]);
  if (holders.length < 2) return 'it takes the keys of two holders';
  const boxes = await takeCard({ booking, reason: reason.data, actor, holders }, now());
  if (!boxes) return 'there is no card';
  return (await openCard(boxes, keys)) ?? 'the keys do not fit; the attempt has been recorded';
}

/** Asks for each holder's key in turn; an empty line for whoever is not here. */
async function askForKeys(): Promise<Partial<Record<CardHolder, string>>> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const typed: Partial<Record<CardHolder, string>> = {};
  const answers = lines[Symbol.asyncIterator]();
  for (const holder of cardHolders) {
    process.stderr.write(`key of ${holder} (empty if not here): `);
    const { value } = await answers.next();
    if (typeof value === 'string' && value.trim() !== '') typed[holder] = value.trim();
  }
  lines.close();
  return typed;
}

const deeds: Record<string, () => Promise<string>> = {
  holder: () => makeHolder(words[0]),
  open: () => open(words),
};
console.log((await deeds[deed ?? '']?.()) ?? 'say: holder <A|B|C>, or open <booking> <reason> <who>');
await closePools();
