import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { dataPath } from '@/lib/env';
import { arrive, recordOutcome } from '../session/commands';
import { testBooking, testClient, testConsultant } from '../session/test-booking';
import { destroyNotes, saveRecord } from './commands';
import { type RecordEntry, readRecord } from './input';
import { findProposal, findRecord, listLastThemes, listVersions } from './queries';
import { orderThemes } from './rules';

const admin = testDatabases();
const startsAt = new Date('2026-11-23T09:00:00Z');
const later = new Date('2026-11-23T10:10:00Z');

const entry = (change: Partial<RecordEntry> = {}): RecordEntry => ({
  presentingConcern: '髙﨑さん（𠮷田、葛󠄀城）の話 🙂👨‍👩‍👧',
  assessment: '焦りが強い',
  actionPlan: '来週までに3つ書き出す',
  themes: ['too_busy', 'options_unknown'],
  referral: null,
  nextStep: '1か月後',
  privateNote: 'ここだけの話 𠮷 🙂',
  ...change,
});

async function held() {
  const sql = admin('consultation');
  const client = await testClient(sql);
  const consultant = await testConsultant(sql);
  const booking = await testBooking(sql, { client, consultant }, { startsAt });
  await arrive('client', client, booking, startsAt);
  await arrive('consultant', consultant, booking, startsAt);
  await recordOutcome(consultant, booking, 'held', new Date('2026-11-23T10:00:00Z'));
  return { sql, client, consultant, booking };
}

async function written(booking: string): Promise<number> {
  const [row] = await admin('consultation')`
    select (select count(*) from records where booking_id = ${booking})
      + (select count(*) from private_notes where booking_id = ${booking}) as n`;
  return Number(row?.n);
}

describe('a record', () => {
  it('comes back as it was written, emoji and rare characters too, and may be rewritten', async () => {
    const { consultant, booking } = await held();
    expect(await saveRecord(consultant, booking, entry(), later)).toEqual({ ok: true, value: null });
    expect(await findRecord(consultant, booking)).toEqual({ ...entry(), noteDestroyed: false, version: 1 });
    const second = entry({ assessment: '', privateNote: null, themes: [] });
    await saveRecord(consultant, booking, second, later);
    expect(await findRecord(consultant, booking)).toEqual({ ...second, noteDestroyed: false, version: 2 });
  });

  it('raises the count of each theme once, however often it is saved', async () => {
    const { sql, consultant, booking } = await held();
    await Promise.all([1, 2, 3].map(() => saveRecord(consultant, booking, entry(), later)));
    const rows =
      await sql`select theme, sessions from theme_counts where consultant_id = ${consultant} order by theme`;
    expect(rows.map(({ theme, sessions }) => [theme, sessions])).toEqual([
      ['options_unknown', 1],
      ['too_busy', 1],
    ]);
  });

  it('keeps what stood before each correction, with when; saving the same again is no correction', async () => {
    const { sql, consultant, booking } = await held();
    await saveRecord(consultant, booking, entry(), later);
    await saveRecord(consultant, booking, entry({ privateNote: '別のメモ' }), later);
    expect(await listVersions(consultant, booking)).toEqual([]);
    const days = [1, 2].map((day) => new Date(later.getTime() + day * 86_400_000));
    for (const [index, at] of days.entries())
      await saveRecord(consultant, booking, entry({ assessment: `訂正${index}` }), at);
    expect(await listVersions(consultant, booking)).toMatchObject([
      { version: 2, writtenAt: days[0], assessment: '訂正0' },
      { version: 1, writtenAt: later, assessment: '焦りが強い', themes: ['too_busy', 'options_unknown'] },
    ]);
    expect(await listVersions(await testConsultant(sql), booking)).toEqual([]);
  });

  it('proposes first what the client named, then what the last sessions with the same client were about', async () => {
    const { sql, client, consultant, booking } = await held();
    await saveRecord(consultant, booking, entry({ themes: ['too_busy'] }), later);
    const next = await testBooking(
      sql,
      { client, consultant },
      { startsAt: new Date('2026-12-01T09:00:00Z') },
    );
    await sql`insert into past_sessions (consultant_id, client_id, month, kind, outcome, record)
      values (${consultant}, ${client}, '2026-08', 'intake', 'held', '{"themes": ["nobody_to_consult", "too_busy"]}')`;
    const stranger = await held();
    await saveRecord(stranger.consultant, stranger.booking, entry({ themes: ['other'] }), later);
    const last = await listLastThemes(consultant, next);
    expect(last).toEqual(['too_busy', 'nobody_to_consult']);
    const order = orderThemes(['options_unknown', 'too_busy'], last);
    expect(order.slice(0, 3)).toEqual(['options_unknown', 'too_busy', 'nobody_to_consult']);
    expect(new Set(order).size).toBe(9);
    expect(order).toHaveLength(9);
  });

  it('is nothing to another consultant, and another client finds no proposal', async () => {
    const { sql, client, consultant, booking } = await held();
    const other = await testConsultant(sql);
    expect(await saveRecord(other, booking, entry(), later)).toEqual({
      ok: false,
      reason: 'unknown_booking',
    });
    expect(await written(booking)).toBe(0);
    await saveRecord(consultant, booking, entry(), later);
    expect(await findRecord(other, booking)).toBeNull();
    expect(await findProposal(await testClient(sql), booking)).toBeNull();
    expect(await findProposal(client, booking)).toEqual({
      themes: ['too_busy', 'options_unknown'],
      actionPlan: '来週までに3つ書き出す',
      nextStep: '1か月後',
    });
  });

  it('is refused for a session that was not held, and writes nothing', async () => {
    const sql = admin('consultation');
    const consultant = await testConsultant(sql);
    const booking = await testBooking(sql, { client: await testClient(sql), consultant }, { startsAt });
    expect(await saveRecord(consultant, booking, entry(), later)).toEqual({ ok: false, reason: 'not_held' });
    expect(await written(booking)).toBe(0);
  });
});

describe('the private note', () => {
  it('lies sealed in the database, under a key that no database knows', async () => {
    const { sql, consultant, booking } = await held();
    await saveRecord(consultant, booking, entry(), later);
    const [row] = await sql`select sealed, key_name from private_notes where booking_id = ${booking}`;
    expect(row?.sealed.includes(Buffer.from('ここだけ'))).toBe(false);
    expect(readdirSync(dataPath('keys', 'notes'))).toContain(row?.key_name);
    expect(String(row?.key_name)).toMatch(/^[0-9a-f]{32}$/);
  });

  it('opens nowhere any more once the key is destroyed; the record stays', async () => {
    const { sql, client, consultant, booking } = await held();
    await saveRecord(consultant, booking, entry(), later);
    const [copy] = await sql`select sealed, key_name from private_notes where booking_id = ${booking}`;
    await destroyNotes(client);
    // What an old copy of the database would bring back.
    await sql`update private_notes set sealed = ${copy?.sealed}, key_name = ${copy?.key_name} where booking_id = ${booking}`;
    expect(await findRecord(consultant, booking)).toMatchObject({
      assessment: '焦りが強い',
      privateNote: null,
      noteDestroyed: true,
    });
  });

  it('does not open in the place of another client’s note', async () => {
    const one = await held();
    const two = await held();
    await saveRecord(one.consultant, one.booking, entry(), later);
    await saveRecord(two.consultant, two.booking, entry({ privateNote: '別の人' }), later);
    await one.sql`update private_notes set (sealed, key_name) =
      (select sealed, key_name from private_notes where booking_id = ${one.booking}) where booking_id = ${two.booking}`;
    expect(await findRecord(two.consultant, two.booking)).toMatchObject({
      privateNote: null,
      noteDestroyed: true,
    });
  });
});

describe('what a form may bring', () => {
  const form = (change: Record<string, string | string[]>): FormData => {
    const fields = new FormData();
    for (const [name, value] of Object.entries(change))
      for (const text of [value].flat()) fields.append(name, text);
    return fields;
  };

  it.each(['presentingConcern', 'assessment', 'actionPlan', 'referral', 'nextStep', 'privateNote'])(
    'refuses 10,000 characters in %s and names the field',
    (field) => {
      expect(readRecord(form({ [field]: '長'.repeat(10_000) }))).toEqual({
        ok: false,
        problems: [{ field, reason: 'text_long' }],
      });
    },
  );

  it('counts characters as people do: 4,000 emoji fit', () => {
    expect(readRecord(form({ assessment: '🙂'.repeat(4000) })).ok).toBe(true);
    expect(readRecord(form({ assessment: '🙂'.repeat(4001) })).ok).toBe(false);
  });

  it('refuses a fourth theme and takes a theme that came twice once', () => {
    const themes = ['too_busy', 'other', 'own_wishes_unknown', 'options_unknown'];
    expect(readRecord(form({ themes }))).toEqual({
      ok: false,
      problems: [{ field: 'themes', reason: 'themes_many' }],
    });
    const twice = readRecord(form({ themes: ['other', 'other'] }));
    expect(twice.ok && twice.value.themes).toEqual(['other']);
  });

  it('cleans what a database cannot keep', async () => {
    const { consultant, booking } = await held();
    const read = readRecord(form({ assessment: 'a\u0000b\r\nc ' }));
    if (!read.ok) throw new Error('the form was refused');
    expect((await saveRecord(consultant, booking, read.value, later)).ok).toBe(true);
    expect((await findRecord(consultant, booking))?.assessment).toBe('ab\nc');
  });
});
