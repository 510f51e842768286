import { describe, expect, it } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { consultantId } from '@/lib/shared/ids';
import { findAuditBreak, listAudit } from '../audit/queries';
import { listOpenings } from '../availability/queries';
import { listFallen } from '../booking/fallen/queries';
import { holdSlot } from '../booking/hold/commands';
import { listOffers } from '../booking/offer/queries';
import {
  jst,
  liveOf,
  now,
  reasonOf,
  testBook,
  testClientWith,
  testOpenConsultant,
  usedBy,
} from '../booking/test-week';
import { dropOut, requestHandover } from './commands';
import { findLeaving, listImpact } from './queries';

const admin = testDatabases();
const sql = () => admin('consultation');

/** A consultant with two sessions; only on the first day is somebody else free. */
async function busy() {
  await sql()`update consultants set registration_expires_on = '2026-11-01'`;
  const consultant = await testOpenConsultant(sql());
  const other = await testOpenConsultant(sql(), {}, [3]);
  const clients = [await testClientWith(sql(), 1), await testClientWith(sql(), 1)] as const;
  const first = await testBook(clients[0], consultant, jst(25, '10:00'));
  const second = await testBook(clients[1], consultant, jst(26, '10:00'));
  return { consultant, other, clients, bookings: [first, second] };
}

describe('a consultant who drops out', () => {
  it('sees every session to come before anything happens, and who could hold it instead', async () => {
    const { consultant, clients, bookings } = await busy();
    await holdSlot(await testClientWith(sql(), 1), consultant, jst(27, '10:00'), now);
    const impact = await listImpact(consultant, now);
    expect(impact.map(({ bookingId, instead }) => [bookingId, instead])).toEqual([
      [bookings[0], 1],
      [bookings[1], 0],
    ]);
    expect(await Promise.all(clients.map((client) => liveOf(sql(), client)))).toEqual([1, 1]);
  });

  it('hands all of them over, and nobody books in between or afterwards', async () => {
    const { consultant, other, clients } = await busy();
    const late = await testClientWith(sql(), 1);
    const [total] = await Promise.all([
      dropOut(consultant, now),
      ...Array.from({ length: 8 }, (_, index) =>
        holdSlot(late, consultant, jst(27 + (index % 3), '14:00'), now),
      ),
    ]);
    expect(total).toEqual({ cancelled: 2, offered: 1 });
    expect((await listOpenings(late, consultant, now))?.starts).toEqual([]);
    expect(await Promise.all(clients.map((client) => usedBy(sql(), client)))).toEqual([0, 0]);
    expect((await listOffers(clients[0], now)).map((offer) => offer.consultantId)).toEqual([other]);
    expect(await listFallen(clients[0], now)).toEqual([]);
    expect(await listFallen(clients[1], now)).toEqual([jst(26, '10:00')]);
    expect(await listFallen(clients[1], jst(26, '10:00'))).toEqual([]);
    expect(await dropOut(consultant, now)).toEqual({ cancelled: 0, offered: 0 });
    expect(reasonOf(await holdSlot(late, consultant, jst(28, '10:00'), now))).toBe('outside_hours');
  });
});

describe('an operator who hands over', () => {
  it('sees a number and nobody; the deed is in the log and waits for the worker, once', async () => {
    const { consultant } = await busy();
    expect(await findLeaving(consultant, now)).toEqual({ name: '山川 ゆき', sessions: 2 });
    await requestHandover('operator-0123456789', consultant, now);
    await requestHandover('operator-0123456789', consultant, now);
    const jobs = await sql()`select payload from outbox_jobs where kind = 'hand_over'`;
    expect(jobs.map(({ payload }) => payload)).toEqual([{ consultant }]);
    const [entry] = await listAudit(1);
    expect(entry).toMatchObject({ action: 'bookings_handed_over', subject: consultant, detail: {} });
    expect(await findAuditBreak()).toBeNull();
  });

  it('finds no consultant who is not there', async () => {
    const nobody = consultantId(crypto.randomUUID());
    expect(nobody && (await findLeaving(nobody, now))).toBeNull();
    expect(nobody && reasonOf(await requestHandover('operator-0', nobody, now))).toBe('unknown_consultant');
  });
});
