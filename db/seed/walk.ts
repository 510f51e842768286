import { createHash, randomBytes } from 'node:crypto';
import { requestBooking } from '@/lib/consultation/booking/commands';
import { holdSlot } from '@/lib/consultation/booking/hold/commands';
import { openAccount, redeemTickets } from '@/lib/consultation/client/commands';
import { saveWishes } from '@/lib/consultation/matching/commands';
import { answerAfter, answerBefore } from '@/lib/consultation/questionnaire/commands';
import { saveRecord } from '@/lib/consultation/record/commands';
import { arrive, recordOutcome } from '@/lib/consultation/session/commands';
import { listCollectable } from '@/lib/desk/ticket/queries';
import { findEmployeeByEmail } from '@/lib/identity/desk/queries';
import { addMinutes, dayIn } from '@/lib/shared/calendar';
import { type BookingId, type ClientId, type ConsultantId, consultantId, employeeId } from '@/lib/shared/ids';
import { castBallots } from '@/lib/wallet/ballots';
import { collectAll } from '@/lib/wallet/collect';
import { loginSecret, markSpent, sessionTickets } from '@/lib/wallet/device';
import { type Clock, type Pocket, pocketOf } from './device';
import { must, mustFind } from './expect';
import type { Held, Life, Visit } from './life';

/** Walks a life from its first tickets to its last ballot, visit by visit. Ends with the wallet, which only tests look into. */
export async function walk(life: Life): Promise<Pocket> {
  const clock: Clock = { now: new Date(life.visits[0]?.bookedAt ?? 0) };
  const employee = mustFind(life.email, employeeId((await findEmployeeByEmail(life.email))?.id));
  const pocket = pocketOf(employee, clock);
  for (const visit of life.visits) await walkVisit(life, visit, pocket);
  return pocket;
}

async function walkVisit(life: Life, visit: Visit, pocket: Pocket): Promise<void> {
  pocket.clock.now = new Date(visit.bookedAt);
  await collect(life, pocket);
  const client = await redeem(life, pocket);
  const consultant = mustFind('consultant', consultantId(visit.consultant));
  const booking = await book(client, consultant, visit, pocket.clock.now);
  const startsAt = new Date(visit.startsAt);
  if (visit.before)
    must('before', await answerBefore(client, booking, visit.before, addMinutes(startsAt, -60)));
  if (visit.held) await hold({ client, consultant, booking }, startsAt, visit.held);
  if (!visit.held?.choices) return;
  pocket.clock.now = addMinutes(startsAt, 90);
  must('ballots', await castBallots(visit.halfYear, visit.held.choices, pocket.device));
}

/** At the desk: everything that it offers this person, in one tap. */
export async function collect(life: Pick<Life, 'organization'>, pocket: Pocket): Promise<void> {
  const offers = await listCollectable(pocket.employee, pocket.clock.now);
  must('collect', await collectAll(offers, life.organization, pocket.device));
}

/** At the consultation: the first tickets open the account, later ones add to it. */
async function redeem({ nickname, wishes }: Life, pocket: Pocket): Promise<ClientId> {
  const { device, clock } = pocket;
  const tickets = await sessionTickets(dayIn(clock.now), device);
  if (pocket.client) {
    must('redeem', await redeemTickets(pocket.client, tickets, clock.now));
  } else {
    const secret = mustFind('login secret', await loginSecret(device));
    const loginSecretHash = createHash('sha256').update(secret).digest('hex');
    const opened = must('account', await openAccount({ nickname, loginSecretHash, tickets }, clock.now));
    pocket.client = opened.clientId;
    await saveWishes(opened.clientId, wishes);
  }
  await markSpent(tickets, device);
  return pocket.client;
}

/**
 * Holds and confirms. Stories of a whole year are told side by side, so another client's later day may clear this hold as lapsed in
 * between; then it is held again.
 */
async function book(client: ClientId, consultant: ConsultantId, visit: Visit, now: Date): Promise<BookingId> {
  const startsAt = new Date(visit.startsAt);
  for (;;) {
    const { holdId } = must('hold', await holdSlot(client, consultant, startsAt, now));
    const request = { idempotencyKey: randomBytes(16).toString('hex'), minutes: null };
    const booked = await requestBooking(client, holdId, request, addMinutes(now, 2));
    if (booked.ok || booked.reason !== 'hold_lapsed') return must('booking', booked).bookingId;
  }
}

type Meeting = { client: ClientId; consultant: ConsultantId; booking: BookingId };

async function hold({ client, consultant, booking }: Meeting, startsAt: Date, held: Held): Promise<void> {
  must('arrival', await arrive('consultant', consultant, booking, addMinutes(startsAt, -4)));
  must('arrival', await arrive('client', client, booking, addMinutes(startsAt, -1)));
  if (!held.record) return;
  must('outcome', await recordOutcome(consultant, booking, 'held', addMinutes(startsAt, 76)));
  must('record', await saveRecord(consultant, booking, held.record, addMinutes(startsAt, 78)));
  if (held.after) must('after', await answerAfter(client, booking, held.after, addMinutes(startsAt, 80)));
}
