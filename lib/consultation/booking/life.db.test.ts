import { describe, expect, it } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { addMinutes } from '@/lib/shared/calendar';
import { consultantId } from '@/lib/shared/ids';
import { arrive, recordOutcome } from '../session/commands';
import { cancelByConsultant, handOverBookings } from './consultant/commands';
import { contestNoShow } from './contest/commands';
import { holdSlot } from './hold/commands';
import { findBooking } from './queries';
import {
  jst,
  liveOf,
  now,
  reasonOf,
  tenOClock,
  testBook,
  testClientWith,
  testOpenConsultant,
  usedBy,
} from './test-week';

const admin = testDatabases();
const sql = () => admin('consultation');

async function booked() {
  const consultant = await testOpenConsultant(sql());
  const client = await testClientWith(sql(), 1);
  return { consultant, client, booking: await testBook(client, consultant, tenOClock) };
}

describe('a consultant who cannot come', () => {
  it('always gives the credit back, however late, and frees client and time', async () => {
    const { consultant, client, booking } = await booked();
    const late = addMinutes(tenOClock, -5);
    expect(reasonOf(await cancelByConsultant(consultant, booking, late))).toBeNull();
    expect([await usedBy(sql(), client), await liveOf(sql(), client)]).toEqual([0, 0]);
    expect((await findBooking(client, booking, late))?.cancelledLate).toBe(false);
    expect(reasonOf(await cancelByConsultant(consultant, booking, late))).toBe('already_cancelled');
    expect(await usedBy(sql(), client)).toBe(0);
  });

  it('cancels neither somebody else’s session nor one that has begun', async () => {
    const { consultant, booking } = await booked();
    const stranger = await testOpenConsultant(sql());
    expect(reasonOf(await cancelByConsultant(stranger, booking, now))).toBe('unknown_booking');
    expect(reasonOf(await cancelByConsultant(consultant, booking, tenOClock))).toBe('started');
  });

  it('hands over all sessions to come: each client is offered consultants who are really free then', async () => {
    const consultant = await testOpenConsultant(sql());
    await Promise.all([1, 2, 3].map(() => testOpenConsultant(sql())));
    const clients = await Promise.all([1, 2].map(() => testClientWith(sql(), 1)));
    for (const [index, client] of clients.entries())
      await testBook(client, consultant, jst(25 + index, '10:00'));
    const total = await handOverBookings(consultant, now);
    expect(total).toEqual({ cancelled: 2, offered: 6 });
    for (const client of clients) {
      expect(await usedBy(sql(), client)).toBe(0);
      const [offer] =
        await sql()`select consultant_id, starts_at from offers where client_id = ${client} and reason = 'handed_over'`;
      const instead = consultantId(offer?.consultant_id);
      if (!instead) throw new Error('no offer');
      expect(instead).not.toBe(consultant);
      expect(reasonOf(await holdSlot(client, instead, offer?.starts_at, now))).toBeNull();
    }
    expect(await handOverBookings(consultant, now)).toEqual({ cancelled: 0, offered: 0 });
  });
});

describe('trap 16: false no-shows', () => {
  const after = addMinutes(tenOClock, 11);

  it('a client who never came contests in vain', async () => {
    const { consultant, client, booking } = await booked();
    await arrive('consultant', consultant, booking, tenOClock);
    await recordOutcome(consultant, booking, 'client_no_show', after);
    expect(await contestNoShow(client, booking, after)).toEqual({ ok: true, value: { upheld: false } });
    expect(await usedBy(sql(), client)).toBe(1);
  });

  it('a client who came in time is upheld once, and gets one credit back', async () => {
    const { consultant, client, booking } = await booked();
    await arrive('client', client, booking, addMinutes(tenOClock, 9));
    // Recorded beside the rules, as an older or faulty version might have: the evidence still decides.
    await sql()`insert into outcomes (booking_id, outcome, at) values (${booking}, 'client_no_show', ${after})`;
    const answers = await Promise.all([1, 2, 3].map(() => contestNoShow(client, booking, after)));
    expect(answers).toEqual([1, 2, 3].map(() => ({ ok: true, value: { upheld: true } })));
    expect(await usedBy(sql(), client)).toBe(0);
    expect(reasonOf(await contestNoShow(await testClientWith(sql(), 1), booking, after))).toBe(
      'unknown_booking',
    );
    expect(consultant).toBeTruthy();
  });

  it('what was held, cancelled, or is long over cannot be contested', async () => {
    const { consultant, client, booking } = await booked();
    expect(reasonOf(await contestNoShow(client, booking, now))).toBe('not_a_no_show');
    await arrive('consultant', consultant, booking, tenOClock);
    await recordOutcome(consultant, booking, 'client_no_show', after);
    expect(reasonOf(await contestNoShow(client, booking, addMinutes(tenOClock, 16 * 1440)))).toBe(
      'contest_over',
    );
  });
});
