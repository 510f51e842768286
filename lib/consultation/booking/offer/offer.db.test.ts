import { beforeEach, describe, expect, it } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { addMinutes } from '@/lib/shared/calendar';
import type { ClientId, ConsultantId } from '@/lib/shared/ids';
import { saveWeeklyHours } from '../../availability/commands';
import { stopWaiting, waitForEarlier, waitForTime } from '../../waiting/commands';
import { lookForTimes } from '../../waiting/look/commands';
import { listWaits } from '../../waiting/queries';
import { cancelByConsultant } from '../consultant/commands';
import { findBooking } from '../queries';
import {
  countOverlaps,
  jst,
  liveOf,
  now,
  reasonOf,
  tenOClock,
  testBook,
  testClientWith,
  testOpenConsultant,
  usedBy,
} from '../test-week';
import { acceptOffer } from './commands';
import { findOffer, listOffers } from './queries';

const admin = testDatabases();
const sql = () => admin('consultation');
beforeEach(() => sql()`delete from waits`);

const any = { timeBands: [], weekdays: [], weeks: 4 };

/** Wednesday 10:00 of this week, for 75 minutes, and on the given other weekdays. */
async function narrow(...weekdays: number[]): Promise<ConsultantId> {
  const consultant = await testOpenConsultant(sql(), { horizon_days: 6 }, []);
  const days = [3, ...weekdays].map((weekday) => ({ weekday, startMinute: 600, endMinute: 675 }));
  await saveWeeklyHours(consultant, days, {});
  return consultant;
}

async function onlyOffer(client: ClientId) {
  const [offer] = await listOffers(client, now);
  if (!offer) throw new Error('no offer');
  return offer;
}

async function waiting(consultant: ConsultantId, sessions = 1): Promise<ClientId> {
  const client = await testClientWith(sql(), sessions);
  await waitForTime(client, consultant, any, now);
  return client;
}

describe('an offer', () => {
  it('is taken with one call: booked, paid, under the rule of today, and the wait is over', async () => {
    const client = await waiting(await narrow());
    await lookForTimes(now);
    const { offerId } = await onlyOffer(client);
    const answer = await acceptOffer(client, offerId, now);
    if (!answer.ok) throw new Error(answer.reason);
    const booking = await findBooking(client, answer.value.bookingId, now);
    expect(booking?.facts.startsAt).toEqual(tenOClock);
    expect(booking?.rule).toEqual({ freeUntilHours: 24, graceMinutes: 10 });
    expect(await usedBy(sql(), client)).toBe(1);
    expect([await listWaits(client, now), await listOffers(client, now)]).toEqual([[], []]);
  });

  it('trap 13: taken twenty times at once is one booking and one session', async () => {
    const client = await waiting(await narrow(), 4);
    await lookForTimes(now);
    const { offerId } = await onlyOffer(client);
    const clicks = Array.from({ length: 20 }, () => acceptOffer(client, offerId, now));
    const answers = await Promise.all(clicks);
    expect(new Set(answers.map((answer) => (answer.ok ? answer.value.bookingId : answer.reason))).size).toBe(
      1,
    );
    expect([await liveOf(sql(), client), await usedBy(sql(), client)]).toEqual([1, 1]);
  });

  it('trap 14: without a session left is refused, and the wait stands', async () => {
    const client = await waiting(await narrow());
    await lookForTimes(now);
    const { offerId } = await onlyOffer(client);
    await testBook(client, await testOpenConsultant(sql()), jst(27, '10:00'));
    expect(reasonOf(await acceptOffer(client, offerId, now))).toBe('no_credit');
    expect(await listWaits(client, now)).toHaveLength(1);
  });

  it('trap 7: obeys a rule that was tightened after it was made', async () => {
    const consultant = await narrow();
    const client = await waiting(consultant);
    await lookForTimes(now);
    const { offerId } = await onlyOffer(client);
    await saveWeeklyHours(consultant, [{ weekday: 5, startMinute: 600, endMinute: 675 }], {});
    expect(reasonOf(await acceptOffer(client, offerId, now))).toBe('outside_hours');
    expect(await usedBy(sql(), client)).toBe(0);
  });

  it('is somebody’s own, and over when it is over', async () => {
    const client = await waiting(await narrow());
    await lookForTimes(now);
    const { offerId, expiresAt } = await onlyOffer(client);
    expect(reasonOf(await acceptOffer(await testClientWith(sql(), 1), offerId, now))).toBe('unknown_offer');
    expect(await findOffer(client, offerId, addMinutes(expiresAt, -1))).not.toBeNull();
    expect(await findOffer(client, offerId, expiresAt)).toBeNull();
    expect(reasonOf(await acceptOffer(client, offerId, expiresAt))).toBe('offer_over');
    expect(await liveOf(sql(), client)).toBe(0);
  });

  it('is not shown any more once somebody has the time', async () => {
    const consultant = await narrow();
    const client = await waiting(consultant);
    await lookForTimes(now);
    await testBook(await testClientWith(sql(), 1), consultant, tenOClock);
    expect(await listOffers(client, now)).toEqual([]);
  });

  it('in place of a booking that its consultant gave up ends with the first that is taken', async () => {
    const [gone, ...instead] = await Promise.all([1, 2, 3].map(() => testOpenConsultant(sql())));
    if (!gone || instead.length < 2) throw new Error('no consultants');
    const client = await testClientWith(sql(), 1);
    await cancelByConsultant(gone, await testBook(client, gone, tenOClock), now);
    const offers = await listOffers(client, now);
    expect(offers.length).toBeGreaterThan(1);
    expect(new Set(offers.map(({ reason }) => reason))).toEqual(new Set(['handed_over']));
    const [first] = offers;
    expect(first && reasonOf(await acceptOffer(client, first.offerId, now))).toBeNull();
    expect(await listOffers(client, now)).toEqual([]);
    expect([await liveOf(sql(), client), await usedBy(sql(), client)]).toEqual([1, 1]);
  });
});

describe('an earlier time', () => {
  async function moving(sessions = 1) {
    const consultant = await narrow(4);
    const client = await testClientWith(sql(), sessions);
    const booking = await testBook(client, consultant, jst(26, '10:00'));
    await waitForEarlier(client, booking, any, now);
    await lookForTimes(now);
    return { consultant, client, booking, offer: await onlyOffer(client) };
  }

  it('trap 12: is the atomic move: one booking, one session, the old time free at once', async () => {
    const { consultant, client, booking, offer } = await moving();
    const answer = await acceptOffer(client, offer.offerId, now);
    expect(answer.ok && answer.value.bookingId).toBe(booking);
    expect((await findBooking(client, booking, now))?.facts.startsAt).toEqual(tenOClock);
    expect([await liveOf(sql(), client), await usedBy(sql(), client)]).toEqual([1, 1]);
    expect(await listWaits(client, now)).toEqual([]);
    await testBook(await testClientWith(sql(), 1), consultant, jst(26, '10:00'));
  });

  it('trap 12: that somebody else took leaves the original standing', async () => {
    const { consultant, client, booking, offer } = await moving();
    await testBook(await testClientWith(sql(), 1), consultant, tenOClock);
    expect(reasonOf(await acceptOffer(client, offer.offerId, now))).toBe('slot_taken');
    expect((await findBooking(client, booking, now))?.facts.startsAt).toEqual(jst(26, '10:00'));
    expect(await listWaits(client, now)).toHaveLength(1);
  });

  it('trap 13: taken ten times at once moves once', async () => {
    const { client, booking, offer } = await moving();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => acceptOffer(client, offer.offerId, now)),
    );
    expect(answers.every((answer) => answer.ok && answer.value.bookingId === booking)).toBe(true);
    const [row] = await sql()`select count(*)::int as count from moves where booking_id = ${booking}`;
    expect(row?.count).toBe(1);
  });
});

describe('races for one time, ten rounds each', () => {
  const rounds = Array.from({ length: 10 }, (_, round) => round);

  it.each(rounds)('trap 6: three who were offered it and seven who found it: one has it (%i)', async () => {
    const consultant = await narrow();
    const offered = await Promise.all([1, 2, 3].map(() => waiting(consultant)));
    await lookForTimes(now);
    const others = await Promise.all(Array.from({ length: 7 }, () => testClientWith(sql(), 1)));
    const offers = await Promise.all(offered.map(onlyOffer));
    const attempts = [
      ...offered.map(
        (client, index) => async () =>
          reasonOf(await acceptOffer(client, offers[index]?.offerId ?? failed(), now)),
      ),
      ...others.map(
        (client) => () =>
          testBook(client, consultant, tenOClock).then(
            () => null,
            (error: Error) => error.message,
          ),
      ),
    ];
    const answers = await Promise.all(attempts.map((attempt) => attempt()));
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    expect(new Set(answers)).toEqual(new Set([null, 'slot_taken']));
    expect(await countOverlaps(sql())).toBe(0);
  });

  it.each(rounds)('leaving the list while taking it: booked and paid once, or neither (%i)', async () => {
    const client = await waiting(await narrow());
    await lookForTimes(now);
    const { offerId } = await onlyOffer(client);
    const [wait] = await listWaits(client, now);
    const [answer] = await Promise.all([
      acceptOffer(client, offerId, now),
      stopWaiting(client, wait?.waitId ?? failed()),
      lookForTimes(now),
    ]);
    const booked = answer.ok ? 1 : 0;
    expect(answer.ok || answer.reason === 'unknown_offer').toBe(true);
    expect([await liveOf(sql(), client), await usedBy(sql(), client)]).toEqual([booked, booked]);
    expect(await listWaits(client, now)).toEqual([]);
  });

  it('as it ends: taken at the last moment or over, and never both', async () => {
    const consultant = await narrow();
    const clients = await Promise.all([1, 2, 3].map(() => waiting(consultant)));
    await lookForTimes(now);
    const offers = await Promise.all(clients.map(onlyOffer));
    const end = offers[0]?.expiresAt ?? failed();
    const answers = await Promise.all(
      clients.map((client, index) =>
        acceptOffer(client, offers[index]?.offerId ?? failed(), index === 0 ? addMinutes(end, -1) : end),
      ),
    );
    await lookForTimes(end);
    expect(answers.map(reasonOf)).toEqual([null, 'offer_over', 'offer_over']);
  });
});

function failed(): never {
  throw new Error('not there');
}
