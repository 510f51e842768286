import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import type { BookingId, ConsultantId } from '@/lib/shared/ids';
import { arrive, recordOutcome } from '../../session/commands';
import { testBooking, testClient, testConsultant } from '../../session/test-booking';
import { saveRecord } from '../commands';
import { shareRecord, withdrawShare } from './commands';
import { findShare, findShared, listColleagues, listShared } from './queries';

const admin = testDatabases();
const startsAt = new Date('2026-11-23T09:00:00Z');
const now = new Date('2026-11-24T09:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);
let writer: ConsultantId;
let colleague: ConsultantId;
let booking: BookingId;

beforeAll(async () => {
  const sql = admin('consultation');
  [writer, colleague] = [await testConsultant(sql), await testConsultant(sql)];
  const client = await testClient(sql, '青いカワセミ');
  booking = await testBooking(sql, { client, consultant: writer }, { startsAt });
  await arrive('client', client, booking, startsAt);
  await arrive('consultant', writer, booking, startsAt);
  await recordOutcome(writer, booking, 'held', new Date('2026-11-23T10:00:00Z'));
});

const entry = {
  presentingConcern: '青いカワセミさんは佐藤課長と話しにくい。12月3日に面接がある。',
  assessment: '焦りが強い',
  actionPlan: '髙﨑さんに聞く',
  themes: ['too_busy' as const],
  referral: null,
  nextStep: '12/10まで',
  privateNote: 'だれにも見せない',
};
const share = (days = 7) => shareRecord(writer, booking, { colleague, days }, now);

describe('a record shown to a colleague', () => {
  it('is refused before it is written, of somebody else’s session, to oneself and to nobody', async () => {
    expect(await share()).toEqual({ ok: false, reason: 'no_record' });
    await saveRecord(writer, booking, entry, startsAt);
    const stranger = await shareRecord(colleague, booking, { colleague: writer, days: 7 }, now);
    expect(stranger).toEqual({ ok: false, reason: 'unknown_booking' });
    const self = await shareRecord(writer, booking, { colleague: writer, days: 7 }, now);
    expect(self).toEqual({ ok: false, reason: 'unknown_colleague' });
    expect(await listShared(colleague, now)).toEqual([]);
  });

  it('says what was written and nothing of whose it is: no pseudonym, no name, no day, no private note', async () => {
    expect(await share()).toEqual({ ok: true, value: null });
    const [line] = await listShared(colleague, now);
    expect(line).toEqual({ id: line?.id, from: '山川 ゆき', month: '2026-11', until: '2026-12-01' });
    const view = await findShared(colleague, String(line?.id), now);
    expect(view).toEqual({
      from: '山川 ゆき',
      month: '2026-11',
      until: '2026-12-01',
      kind: 'intake',
      themes: ['too_busy'],
      presentingConcern: '〇〇さんは〇〇課長と話しにくい。12月に面接がある。',
      assessment: '焦りが強い',
      actionPlan: '〇〇さんに聞く',
      referral: '',
      nextStep: '12月まで',
    });
    expect(JSON.stringify(view)).not.toContain(booking);
  });

  it('is seen by that colleague only, until the day, and gone once it is withdrawn', async () => {
    await share();
    const id = String((await listShared(colleague, now))[0]?.id);
    expect(await findShared(await testConsultant(admin('consultation')), id, now)).toBeNull();
    expect(await findShared(writer, id, now)).toBeNull();
    expect(await findShared(colleague, id, inDays(7))).not.toBeNull();
    expect(await findShared(colleague, id, inDays(8))).toBeNull();
    expect(await findShare(writer, booking, now)).toEqual({ name: '山川 ゆき', until: '2026-12-01' });
    await withdrawShare(colleague, booking);
    expect(await findShared(colleague, id, now)).not.toBeNull();
    await withdrawShare(writer, booking);
    expect([await findShared(colleague, id, now), await findShare(writer, booking, now)]).toEqual([
      null,
      null,
    ]);
  });

  it('belongs to one colleague at a time', async () => {
    await share();
    const other = await testConsultant(admin('consultation'));
    await shareRecord(writer, booking, { colleague: other, days: 30 }, now);
    expect([(await listShared(colleague, now)).length, (await listShared(other, now)).length]).toEqual([
      0, 1,
    ]);
    expect((await listColleagues(writer)).map(({ id }) => id)).not.toContain(writer);
  });
});
