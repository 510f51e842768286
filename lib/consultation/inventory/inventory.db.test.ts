import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { hasKey, keyPath } from '@/lib/keys/directory';
import { unseal } from '@/lib/keys/sealed-text';
import type { ClientId } from '@/lib/shared/ids';
import { deleteAccount } from '../client/farewell/commands';
import { findTakeout } from '../client/takeout/queries';
import { testBooking, testClient, testConsultant } from '../session/test-booking';
import { importBlocks, saveBlock, shareBlock } from './commands';
import { findInventory, listShared } from './queries';
import { blockLabel, emptyInventory, type Row, wholeRow } from './rules';

const admin = testDatabases();
const now = new Date('2026-11-24T03:00:00Z');
const job = wholeRow('form2', { from: '2020-04', company: '髙﨑𠮷商店', learned: '🦊'.repeat(10_000) });
const licence = wholeRow('form3_1', { name: '簿記2級', status: 'lapsed' });

async function world(startsAt = '2026-12-03T09:00:00Z') {
  const sql = admin('consultation');
  const client = await testClient(sql);
  const consultant = await testConsultant(sql);
  const booking = await testBooking(sql, { client, consultant }, { startsAt: new Date(startsAt) });
  await saveBlock(client, 'form2', [job]);
  await saveBlock(client, 'form3_1', [licence]);
  return { sql, client, consultant, booking };
}

const unreadable = () => {
  throw new Error('in the middle');
};

const rowsOf = (client: ClientId) =>
  admin('consultation')<{ block: string; sealed: Buffer; key_name: string; shared: boolean }[]>`
    select block, sealed, key_name, shared from inventory_blocks where client_id = ${client} order by block`;

describe('what a client writes', () => {
  test('is there for them, and in the database only sealed, each block with its own key', async () => {
    const { client } = await world();
    expect(await findInventory(client)).toEqual({
      forms: { ...emptyInventory(), form2: [job], form3_1: [licence] },
      shared: { form2: false, form3_1: false, form3_2: false, form1_1: false },
    });
    const rows = await rowsOf(client);
    expect(rows.map(({ block }) => block)).toEqual(['form2', 'form3_1']);
    expect(new Set(rows.map(({ key_name }) => key_name)).size).toBe(2);
    for (const { sealed } of rows) {
      expect(sealed.includes(Buffer.from('髙﨑𠮷商店'))).toBe(false);
      expect(sealed.includes(Buffer.from('簿記'))).toBe(false);
    }
  });

  test('opens as that block of that account only', async () => {
    const { client } = await world();
    const other = await testClient(admin('consultation'));
    const [row] = await rowsOf(client);
    const key = Buffer.from(readFileSync(keyPath('notes', String(row?.key_name)), 'utf8'), 'base64url');
    const opened = (label: string) => unseal(key, row?.sealed ?? Buffer.alloc(0), label) !== null;
    expect(opened(blockLabel('form2', client))).toBe(true);
    expect(opened(blockLabel('form1_1', client))).toBe(false);
    expect(opened(blockLabel('form2', other))).toBe(false);
  });

  test('keeps one key through many writings at once, and loses it when the block is emptied', async () => {
    const { client } = await world();
    await Promise.all(Array.from({ length: 6 }, () => saveBlock(client, 'form1_1', [{ values: 'x' }])));
    const key = (await rowsOf(client)).find(({ block }) => block === 'form1_1')?.key_name ?? '';
    await saveBlock(client, 'form1_1', [{ values: 'y' }]);
    expect((await rowsOf(client)).find(({ block }) => block === 'form1_1')?.key_name).toBe(key);
    expect(hasKey('notes', key)).toBe(true);
    await saveBlock(client, 'form1_1', []);
    expect(hasKey('notes', key)).toBe(false);
    expect((await rowsOf(client)).map(({ block }) => block)).toEqual(['form2', 'form3_1']);
  });

  test('is replaced by a file all or nothing, and not shared afterwards', async () => {
    const { client } = await world();
    await shareBlock(client, 'form2', true);
    await shareBlock(client, 'form3_1', true);
    const other = wholeRow('form2', { company: '別の会社' });
    await importBlocks(client, { form2: [other] });
    expect(await findInventory(client)).toMatchObject({
      forms: { form2: [other], form3_1: [licence] },
      shared: { form2: false, form3_1: true },
    });
    const broken: Row = Object.defineProperty({}, 'name', { enumerable: true, get: () => unreadable() });
    const failing = { form2: [job], form3_1: [broken] };
    await expect(importBlocks(client, failing)).rejects.toThrow('in the middle');
    expect((await findInventory(client)).forms).toMatchObject({ form2: [other], form3_1: [licence] });
  });
});

describe('a consultant', () => {
  test('sees nothing before the client shares it, then that block only, and nothing once it is taken back', async () => {
    const { client, consultant, booking } = await world();
    expect(await listShared(consultant, booking, now)).toEqual([]);
    await shareBlock(client, 'form3_1', true);
    expect(await listShared(consultant, booking, now)).toEqual([{ block: 'form3_1', rows: [licence] }]);
    await shareBlock(client, 'form3_1', false);
    expect(await listShared(consultant, booking, now)).toEqual([]);
  });

  test('sees it until seven days after the session, and not of a booking that was cancelled', async () => {
    const { sql, client, consultant, booking } = await world();
    await shareBlock(client, 'form2', true);
    const end = new Date('2026-12-03T10:00:00Z').getTime();
    const days = (count: number) => new Date(end + count * 86_400_000);
    expect(await listShared(consultant, booking, days(6.99))).toHaveLength(1);
    expect(await listShared(consultant, booking, days(7))).toBeNull();
    await sql`insert into cancellations (booking_id, by, at, late) values (${booking}, 'client', ${now}, false)`;
    expect(await listShared(consultant, booking, now)).toBeNull();
    const passed = await sql`select block from shared_inventory(${consultant}, ${booking})`;
    expect(passed).toHaveLength(0);
  });

  test('sees nothing through the booking of somebody else, nor of another client', async () => {
    const one = await world();
    const two = await world();
    await shareBlock(one.client, 'form2', true);
    expect(await listShared(two.consultant, one.booking, now)).toBeNull();
    expect(await listShared(two.consultant, two.booking, now)).toEqual([]);
    const passed = await one.sql`select block from shared_inventory(${two.consultant}, ${one.booking})`;
    expect(passed).toHaveLength(0);
  });
});

describe('the one way of a consultant to these rows', () => {
  test('is held by the database: without its condition the same question shows what is not shared', async () => {
    const { sql, consultant, booking } = await world();
    const [row] = await sql`select pg_get_functiondef('shared_inventory(uuid,uuid)'::regprocedure) as text`;
    const guarded = String(row?.text);
    await sql.unsafe(guarded.replace('AND i.shared', ''));
    expect(await listShared(consultant, booking, now)).toHaveLength(2);
    await sql.unsafe(guarded);
    expect(await listShared(consultant, booking, now)).toEqual([]);
  });
});

describe('the end of an account', () => {
  test('takes everything along before, and leaves nothing that opens, although an old copy brings the rows back', async () => {
    const { sql, client } = await world();
    expect(await findTakeout(client)).toMatchObject({
      inventory: { forms: { form2: [job], form3_1: [licence] }, shared: { form2: false } },
    });
    const copy = await sql`select * from inventory_blocks where client_id = ${client}`;
    const account = await sql`select * from clients where id = ${client}`;
    await deleteAccount(client, now);
    expect(await rowsOf(client)).toHaveLength(0);
    for (const { key_name } of copy) expect(hasKey('notes', String(key_name))).toBe(false);
    await sql`insert into clients ${sql(account)}`;
    await sql`insert into inventory_blocks ${sql(copy)}`;
    expect((await findInventory(client)).forms).toEqual(emptyInventory());
  });
});
