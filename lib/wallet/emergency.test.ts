import { beforeAll, describe, expect, test } from 'vitest';
import { type Boxes, cardBytes, type Holder, newHolderKey, openCard, pairs, sealCard } from './emergency';

const holders = ['A', 'B', 'C'] as const;
const text = '髙﨑 花、090-0000-0000、母に連絡してください 🙂';
let publicKeys: Record<Holder, string>;
let privateKeys: Record<Holder, string>;
let card: Boxes;

beforeAll(async () => {
  const [a, b, c] = await Promise.all(holders.map(newHolderKey));
  if (!a || !b || !c) throw new Error('no keys');
  publicKeys = { A: a.publicKey, B: b.publicKey, C: c.publicKey };
  privateKeys = { A: a.privateKey, B: b.privateKey, C: c.privateKey };
  card = await sealCard(text, publicKeys);
});

describe('the emergency card', () => {
  test.each([
    ['A', 'B'],
    ['B', 'A'],
    ['A', 'C'],
    ['B', 'C'],
  ] as const)('opens with %s and %s', async (one, two) => {
    const keys = { [one]: privateKeys[one], [two]: privateKeys[two] };
    expect(await openCard(card, keys)).toBe(text);
  });

  test.each(holders)('does not open with %s alone, nor with the same key twice', async (one) => {
    expect(await openCard(card, { [one]: privateKeys[one] })).toBeNull();
    for (const two of holders.filter((other) => other !== one))
      expect(await openCard(card, { [one]: privateKeys[one], [two]: privateKeys[one] })).toBeNull();
  });

  test('does not open once a byte of it is another', async () => {
    const bytes = Buffer.from(card.AB, 'base64url');
    bytes[60] = (bytes[60] ?? 0) ^ 1;
    const changed = { ...card, AB: bytes.toString('base64url') };
    expect(await openCard(changed, { A: privateKeys.A, B: privateKeys.B })).toBeNull();
  });

  test('has one size, whatever it says, and is never the same twice', async () => {
    const short = await sealCard('a', publicKeys);
    const long = await sealCard('あ'.repeat(Math.floor(cardBytes / 3)), publicKeys);
    for (const pair of pairs) {
      expect(short[pair].length).toBe(card[pair].length);
      expect(long[pair].length).toBe(card[pair].length);
      expect((await sealCard(text, publicKeys))[pair]).not.toBe(card[pair]);
    }
    await expect(sealCard('x'.repeat(cardBytes + 1), publicKeys)).rejects.toThrow();
  });
});
