import { describe, expect, test } from 'vitest';
import { refused } from '@/lib/shared/result';
import { collectAll, collectAnew, collectWithCode } from './collect';
import { forgetWallet, keepCode, loginSecret, sessionTickets, unkeptCode } from './device';
import { writeCode } from './secret';
import { memoryStore, type Store } from './store';
import { testDesk } from './test-desk';

const messagesOf = async (store: Store) =>
  ((await store.read())?.tokens ?? []).map(({ message }) => message).sort();

async function codeOf(store: Store): Promise<string> {
  const wallet = await store.read();
  return wallet ? writeCode(wallet.root) : '';
}

describe('collecting', () => {
  test('fills a new wallet, which shows its code until it is kept', async () => {
    const desk = testDesk();
    const device = desk.device('hanako');
    expect(await collectAll(desk.offers('hanako'), 'hibiki', device)).toEqual({
      ok: true,
      value: { tokens: 5 },
    });
    expect(await sessionTickets('2026-11-24', device)).toHaveLength(4);
    expect(await sessionTickets('2026-09-30', device)).toHaveLength(0);
    expect(await unkeptCode(device)).toBe(await codeOf(device.store));
    await keepCode(device);
    expect(await unkeptCode(device)).toBeNull();
  });

  test('again adds nothing', async () => {
    const desk = testDesk();
    const device = desk.device('hanako');
    await collectAll(desk.offers('hanako'), 'hibiki', device);
    const before = await messagesOf(device.store);
    expect(await collectAll(desk.offers('hanako'), 'hibiki', device)).toEqual({
      ok: true,
      value: { tokens: 0 },
    });
    expect(await messagesOf(device.store)).toEqual(before);
  });

  test('on a second device asks for the code, makes no wallet without it, and gives the same tokens and account with it', async () => {
    const desk = testDesk();
    const phone = desk.device('hanako');
    await collectAll(desk.offers('hanako'), 'hibiki', phone);
    const laptop = desk.device('hanako');
    expect(await collectAll(desk.offers('hanako'), 'hibiki', laptop)).toEqual({
      ok: false,
      reason: 'code_needed',
    });
    expect(await laptop.store.read()).toBeNull();
    const typed = (await codeOf(phone.store)).toLowerCase().replaceAll('-', ' ');
    expect(await collectWithCode(typed, desk.offers('hanako'), 'hibiki', laptop)).toMatchObject({
      ok: true,
      value: { tokens: 5 },
    });
    expect(await messagesOf(laptop.store)).toEqual(await messagesOf(phone.store));
    expect(await loginSecret(laptop)).toBe(await loginSecret(phone));
    expect(await unkeptCode(laptop)).toBeNull();
  });

  test.each([1, 2])('after %i lost answers gives the tokens that the desk had signed', async (lost) => {
    const desk = testDesk();
    const store = memoryStore();
    const tunnel = desk.device('hanako', store, lost);
    for (let round = 0; round < lost; round += 1)
      expect(await collectAll(desk.offers('hanako'), 'hibiki', tunnel)).toEqual({
        ok: false,
        reason: 'offline',
      });
    expect((await collectAll(desk.offers('hanako'), 'hibiki', tunnel)).ok).toBe(true);
    expect(await messagesOf(store)).toHaveLength(5);
  });

  test('refuses to fill another person’s wallet, before and after that person has collected elsewhere', async () => {
    const desk = testDesk();
    const shared = memoryStore();
    await collectAll(desk.offers('hanako'), 'hibiki', desk.device('hanako', shared));
    const before = await messagesOf(shared);
    const taro = desk.device('taro', shared);
    expect(await collectAll(desk.offers('taro'), 'hibiki', taro)).toEqual({
      ok: false,
      reason: 'not_this_wallet',
    });
    const own = desk.device('taro');
    await collectAll(desk.offers('taro'), 'hibiki', own);
    expect(await collectAll(desk.offers('taro'), 'hibiki', taro)).toEqual({
      ok: false,
      reason: 'another_batch',
    });
    expect(await messagesOf(shared)).toEqual(before);
  });

  test('another person’s code changes nothing on the device', async () => {
    const desk = testDesk();
    const [mine, other] = [desk.device('hanako'), desk.device('taro')];
    await collectAll(desk.offers('hanako'), 'hibiki', mine);
    await collectAll(desk.offers('taro'), 'hibiki', other);
    const before = await messagesOf(mine.store);
    const answer = await collectWithCode(await codeOf(other.store), desk.offers('hanako'), 'hibiki', mine);
    expect(answer).toEqual({ ok: false, reason: 'another_batch' });
    expect(await messagesOf(mine.store)).toEqual(before);
  });

  test('whoever forgets the wallet of somebody else collects into a new one', async () => {
    const desk = testDesk();
    const shared = memoryStore();
    await collectAll(desk.offers('hanako'), 'hibiki', desk.device('hanako', shared));
    const taro = desk.device('taro', shared);
    await forgetWallet(taro);
    expect((await collectAll(desk.offers('taro'), 'hibiki', taro)).ok).toBe(true);
    expect(await messagesOf(shared)).toHaveLength(5);
  });

  test('a desk that signs something else is caught, and nothing of it is kept', async () => {
    const desk = testDesk();
    const device = desk.device('hanako');
    const crooked = {
      ...device,
      transport: {
        ...device.transport,
        collect: async (_: string, blinded: string[]) => ({ ok: true as const, value: blinded }),
      },
    };
    expect(await collectAll(desk.offers('hanako'), 'hibiki', crooked)).toEqual({
      ok: false,
      reason: 'bad_signature',
    });
    expect(await messagesOf(device.store)).toEqual([]);
  });

  test('without network nothing is lost: the code of the new wallet is kept already', async () => {
    const desk = testDesk();
    const device = desk.device('hanako');
    const offline = {
      ...device,
      transport: { ...device.transport, bulletin: async () => refused('offline') },
    };
    expect(await collectAll(desk.offers('hanako'), 'hibiki', offline)).toEqual({
      ok: false,
      reason: 'offline',
    });
    const code = await codeOf(device.store);
    expect((await collectAll(desk.offers('hanako'), 'hibiki', device)).ok).toBe(true);
    expect(await codeOf(device.store)).toBe(code);
  });
});

describe('after a lost code', () => {
  test('there are new session tickets once, and the voices of the lost code stay lost, on every later device too', async () => {
    const desk = testDesk();
    const lost = desk.device('hanako');
    await collectAll(desk.offers('hanako'), 'hibiki', lost);
    const phone = desk.device('hanako');
    const anew = (device: typeof phone) =>
      collectAnew(desk.offers('hanako'), 'hibiki', device, desk.reissue('hanako'));
    expect(await anew(phone)).toEqual({ ok: true, value: { tokens: 4 } });
    expect((await phone.store.read())?.tokens.map(({ kind }) => kind)).toEqual(Array(4).fill('session'));
    const before = await messagesOf(lost.store);
    for (const message of await messagesOf(phone.store)) expect(before).not.toContain(message);

    expect(await collectAll(desk.offers('hanako'), 'hibiki', phone)).toEqual({
      ok: true,
      value: { tokens: 0 },
    });
    const tablet = desk.device('hanako');
    const code = await codeOf(phone.store);
    expect(await collectWithCode(code, desk.offers('hanako'), 'hibiki', tablet)).toMatchObject({ ok: true });
    expect(await messagesOf(tablet.store)).toEqual(await messagesOf(phone.store));

    const third = desk.device('hanako');
    expect(await anew(third)).toEqual({ ok: false, reason: 'reissued_already' });
    expect(await third.store.read()).toBeNull();
  });

  test('a lost answer loses nothing: the new wallet is kept, and collecting brings what was signed', async () => {
    const desk = testDesk();
    await collectAll(desk.offers('hanako'), 'hibiki', desk.device('hanako'));
    const phone = desk.device('hanako');
    const silent = desk.reissue('hanako');
    const answer = await collectAnew(desk.offers('hanako'), 'hibiki', phone, async (keyId, blinded) => {
      await silent(keyId, blinded);
      return { ok: false, reason: 'offline' };
    });
    expect(answer).toEqual({ ok: false, reason: 'offline' });
    expect(await collectAll(desk.offers('hanako'), 'hibiki', phone)).toEqual({
      ok: true,
      value: { tokens: 4 },
    });
  });
});
