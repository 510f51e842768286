import { describe, expect, test } from 'vitest';
import { accepted, refused } from '@/lib/shared/result';
import { collectAll } from './collect';
import { loginSecret } from './device';
import type { Park, Take } from './parking';
import { memoryStore } from './store';
import { testDesk } from './test-desk';
import { receiveWallet, sendWallet } from './transfer';

/** A parking place in memory that gives out once. */
function place() {
  const parked = new Map<string, string>();
  const id = 'A'.repeat(22);
  const park: Park = async (sealed) => {
    parked.set(id, sealed);
    return accepted(id);
  };
  const take: Take = async (name) => {
    const sealed = parked.get(name);
    parked.delete(name);
    return sealed === undefined ? refused('gone') : accepted(sealed);
  };
  return { parked, park, take };
}

async function sent() {
  const desk = testDesk();
  const computer = desk.device('hanako');
  await collectAll(desk.offers('hanako'), 'hibiki', computer);
  const parking = place();
  const link = await sendWallet(computer, parking.park);
  return { desk, computer, ...parking, fragment: link.ok ? link.value : '' };
}

describe('moving a wallet', () => {
  test('brings the same account and, from the desk, the same tickets to a device that had nothing', async () => {
    const { desk, computer, take, fragment } = await sent();
    const phone = desk.device('hanako');
    expect(await receiveWallet(fragment, false, phone, take)).toEqual({ ok: true, value: null });
    expect(await loginSecret(phone)).toBe(await loginSecret(computer));
    expect(await collectAll(desk.offers('hanako'), 'hibiki', phone)).toMatchObject({ ok: true });
    const messages = async (device: typeof phone) =>
      ((await device.store.read())?.tokens ?? []).map(({ message }) => message).sort();
    expect(await messages(phone)).toEqual(await messages(computer));
  });

  test('parks at most 2 kB, in which neither the root nor the organization can be read', async () => {
    const { computer, parked } = await sent();
    const [sealed = ''] = parked.values();
    expect(sealed.length).toBeLessThan(2048);
    const root = Buffer.from((await computer.store.read())?.root ?? []);
    const bytes = Buffer.from(sealed, 'base64url');
    for (const secret of [root, root.toString('base64url'), 'hibiki'])
      expect(bytes.includes(secret)).toBe(false);
  });

  test('works once', async () => {
    const { desk, take, fragment } = await sent();
    await receiveWallet(fragment, false, desk.device('hanako'), take);
    expect(await receiveWallet(fragment, false, desk.device('hanako'), take)).toEqual(refused('gone'));
  });

  test('leaves another wallet in its place until told otherwise, and then nothing has been used up', async () => {
    const { desk, computer, take, fragment } = await sent();
    const shared = memoryStore();
    const tablet = desk.device('taro', shared);
    await collectAll(desk.offers('taro'), 'hibiki', tablet);
    const before = await loginSecret(tablet);
    expect(await receiveWallet(fragment, false, tablet, take)).toEqual(refused('other_wallet'));
    expect(await loginSecret(tablet)).toBe(before);
    expect(await receiveWallet(fragment, true, tablet, take)).toMatchObject({ ok: true });
    expect(await loginSecret(tablet)).toBe(await loginSecret(computer));
  });

  test.each([
    ['', 'no_link'],
    ['A.B', 'no_link'],
    [`${'A'.repeat(22)}.${'B'.repeat(43)}`, 'damaged'],
  ])('with the link %j is refused as %s', async (fragment, reason) => {
    const { desk, take } = await sent();
    const phone = desk.device('hanako');
    expect(await receiveWallet(fragment, false, phone, take)).toEqual(refused(reason));
    expect(await phone.store.read()).toBeNull();
  });
});
