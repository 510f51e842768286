import { describe, expect, test } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { writeKey } from '@/lib/keys/directory';
import { bookingId } from '@/lib/shared/ids';
import { findAuditBreak, listAudit } from '../../audit/queries';
import { movePastSessions } from '../../past/commands';
import { testBooking, testClient, testConsultant } from '../../session/test-booking';
import { keepCard, removeCard, takeCard } from './commands';
import { findCard, findHolderKeys, holderKeyName } from './queries';
import { cardHolders } from './rules';

const admin = testDatabases();
const now = new Date('2026-11-24T03:00:00Z');
const boxes = { AB: 'a'.repeat(1500), AC: 'b'.repeat(1500), BC: 'c'.repeat(1500) };

async function booked() {
  const sql = admin('consultation');
  const client = await testClient(sql);
  const consultant = await testConsultant(sql);
  const booking = await testBooking(sql, { client, consultant }, { startsAt: now });
  return { client, booking };
}
const opening = { reason: 'danger_to_life', actor: '当番', holders: ['A', 'C'] } as const;

describe('an emergency card', () => {
  test('is handed out with a reason, which the chain and the client both get', async () => {
    const { client, booking } = await booked();
    await keepCard(client, boxes);
    expect(await findCard(client)).toEqual({ openedFor: null });
    expect(await takeCard({ ...opening, booking }, now)).toEqual(boxes);
    expect(await findCard(client)).toEqual({ openedFor: 'danger_to_life' });
    const [last] = await listAudit(1);
    expect(last).toMatchObject({
      actor: '当番',
      action: 'emergency_card_opened',
      detail: { reason: 'danger_to_life', holders: ['A', 'C'] },
    });
    expect(JSON.stringify(last)).not.toContain(client);
    expect(JSON.stringify(last)).not.toContain(booking);
    expect(await findAuditBreak()).toBeNull();
  });

  test('is still found when the booking has become a line of its month', async () => {
    const { client, booking } = await booked();
    await keepCard(client, boxes);
    await admin('consultation')`insert into outcomes values (${booking}, 'held', ${now})`;
    await movePastSessions(new Date('2027-02-24T03:00:00Z'));
    expect(await takeCard({ ...opening, booking }, now)).toBeNull();
    const [line] = await admin('consultation')`select id from past_sessions where client_id = ${client}`;
    const past = bookingId(line?.id);
    expect(past && (await takeCard({ ...opening, booking: past }, now))).toEqual(boxes);
    expect(await findCard(client)).toEqual({ openedFor: 'danger_to_life' });
  });

  test('that is not there, or has been removed, is not handed out, and nothing is said about it', async () => {
    const { client, booking } = await booked();
    const before = await listAudit();
    expect(await takeCard({ ...opening, booking }, now)).toBeNull();
    await keepCard(client, boxes);
    await removeCard(client);
    expect(await takeCard({ ...opening, booking }, now)).toBeNull();
    expect(await listAudit()).toEqual(before);
    expect(await findCard(client)).toBeNull();
  });

  test('can be made once all three holders have a key', () => {
    for (const holder of cardHolders) {
      expect(findHolderKeys()).toBeNull();
      writeKey('public', holderKeyName(holder), `key of ${holder}`);
    }
    expect(findHolderKeys()).toEqual({ A: 'key of A', B: 'key of B', C: 'key of C' });
  });
});
