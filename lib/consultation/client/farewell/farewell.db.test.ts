import { describe, expect, test } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { saveRecord } from '../../record/commands';
import { findRecord } from '../../record/queries';
import { arrive, recordOutcome } from '../../session/commands';
import { testBooking, testClient, testConsultant } from '../../session/test-booking';
import { findTakeout } from '../takeout/queries';
import { deleteAccount } from './commands';

const admin = testDatabases();
const startsAt = new Date('2026-11-23T09:00:00Z');
const now = new Date('2026-11-24T03:00:00Z');

const entry = {
  presentingConcern: '話したかったこと',
  assessment: '見立て',
  actionPlan: '来週までに書き出す',
  themes: ['too_busy' as const],
  referral: null,
  nextStep: null,
  privateNote: 'ここだけの話',
};

async function world() {
  const sql = admin('consultation');
  const client = await testClient(sql);
  const consultant = await testConsultant(sql);
  const booking = await testBooking(sql, { client, consultant }, { startsAt });
  await arrive('client', client, booking, startsAt);
  await arrive('consultant', consultant, booking, startsAt);
  await recordOutcome(consultant, booking, 'held', new Date('2026-11-23T10:00:00Z'));
  await saveRecord(consultant, booking, entry, startsAt);
  return { sql, client, consultant, booking };
}

describe('deleting an account', () => {
  test('leaves lines of the statement, which name nobody, and nothing else', async () => {
    const { sql, client, consultant } = await world();
    await testBooking(sql, { client, consultant }, { startsAt: new Date('2026-11-24T09:00:00Z') });
    await testBooking(sql, { client, consultant }, { startsAt: new Date('2026-12-10T09:00:00Z') });
    await deleteAccount(client, now);
    const lines = await sql`
      select client_id, month, kind, outcome, record, scales, sealed_note, key_name
      from past_sessions where consultant_id = ${consultant} order by outcome`;
    const nothing = { client_id: null, record: null, scales: null, sealed_note: null, key_name: null };
    expect([...lines]).toEqual([
      { month: '2026-11', kind: 'intake', outcome: 'cancelled_late', ...nothing },
      { month: '2026-11', kind: 'intake', outcome: 'held', ...nothing },
    ]);
    for (const table of ['clients', 'credits', 'wishes', 'bookings', 'passkeys', 'held_grants']) {
      const column = table === 'clients' ? 'id' : 'client_id';
      const rows = await sql`select 1 from ${sql(table)} where ${sql(column)} = ${client}`;
      expect(rows, table).toHaveLength(0);
    }
    expect(await findTakeout(client)).toBeNull();
  });

  test('frees the times of coming sessions at once', async () => {
    const { sql, client, consultant } = await world();
    const at = { startsAt: new Date('2026-12-10T09:00:00Z') };
    await testBooking(sql, { client, consultant }, at);
    const other = await testClient(sql);
    await expect(testBooking(sql, { client: other, consultant }, at)).rejects.toThrow();
    await deleteAccount(client, now);
    await expect(testBooking(sql, { client: other, consultant }, at)).resolves.toBeTruthy();
  });

  test('leaves the private note unreadable, although an old copy brings its row back', async () => {
    const { sql, client, consultant, booking } = await world();
    const tables = ['clients', 'bookings', 'records', 'private_notes'];
    const copies = await Promise.all(
      tables.map(async (table) => {
        const owner = table === 'clients' || table === 'bookings' ? 'id' : 'booking_id';
        return sql`select * from ${sql(table)} where ${sql(owner)} = ${table === 'clients' ? client : booking}`;
      }),
    );
    expect(await findRecord(consultant, booking)).toMatchObject({ privateNote: 'ここだけの話' });
    await deleteAccount(client, now);
    expect(await findRecord(consultant, booking)).toBeNull();
    for (const [index, table] of tables.entries())
      await sql`insert into ${sql(table)} ${sql(copies[index] ?? [])}`;
    expect(await findRecord(consultant, booking)).toMatchObject({
      assessment: '見立て',
      privateNote: null,
      noteDestroyed: true,
    });
  });

  test('takes the notes of months long past with it', async () => {
    const { sql, client, consultant } = await world();
    await sql`select move_past_sessions(${now.toISOString()})`;
    const [copy] = await sql`select key_name, sealed_note from past_sessions where client_id = ${client}`;
    expect(copy?.key_name).toMatch(/^[0-9a-f]{32}$/);
    await deleteAccount(client, now);
    const { hasKey } = await import('@/lib/keys/directory');
    expect(hasKey('notes', String(copy?.key_name))).toBe(false);
    const [line] =
      await sql`select key_name, sealed_note, outcome from past_sessions where consultant_id = ${consultant}`;
    expect(line).toEqual({ key_name: null, sealed_note: null, outcome: 'held' });
  });

  test('of one client touches no other, and twice is once', async () => {
    const one = await world();
    const two = await world();
    await deleteAccount(one.client, now);
    await deleteAccount(one.client, now);
    expect(await findRecord(two.consultant, two.booking)).toMatchObject({ privateNote: 'ここだけの話' });
    const lines = await one.sql`select 1 from past_sessions where consultant_id = ${one.consultant}`;
    expect(lines).toHaveLength(1);
  });
});

describe('taking the own data along', () => {
  test('gives what the client may read: never the assessment, never the private note', async () => {
    const { client } = await world();
    const taken = await findTakeout(client);
    expect(taken).toMatchObject({
      account: { nickname: '青いカワセミ', passkeys: 0 },
      credits: [{ halfYear: '2026H2', granted: 4, used: 1 }],
      appointments: [{ outcome: 'held', themes: ['too_busy'], agreed: '来週までに書き出す' }],
    });
    const text = JSON.stringify(taken);
    for (const secret of ['ここだけ', '見立て', '話したかった', String(client)])
      expect(text).not.toContain(secret);
  });
});
