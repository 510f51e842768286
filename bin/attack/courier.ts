import { createHash, randomBytes } from 'node:crypto';
import { sessionOf, wishesOf } from '@/db/seed/answers';
import { chanceOf } from '@/db/seed/chance';
import { type Pocket, pocketOf } from '@/db/seed/device';
import { must, mustFind } from '@/db/seed/expect';
import type { Company } from '@/db/seed/organizations';
import type { Slot } from '@/db/seed/slots';
import { collect } from '@/db/seed/walk';
import { requestBooking } from '@/lib/consultation/booking/commands';
import { holdSlot } from '@/lib/consultation/booking/hold/commands';
import { openAccount } from '@/lib/consultation/client/commands';
import { saveWishes } from '@/lib/consultation/matching/commands';
import { answerAfter, answerBefore } from '@/lib/consultation/questionnaire/commands';
import { saveRecord } from '@/lib/consultation/record/commands';
import { arrive, recordOutcome } from '@/lib/consultation/session/commands';
import { deskCodes } from '@/lib/identity/desk/code-desk';
import { findEmployeeByEmail } from '@/lib/identity/desk/queries';
import { codeOf, redeemCode, requestCode } from '@/lib/identity/sign-in-code';
import { withheld } from '@/lib/shared/ballot';
import { addMinutes, dayIn } from '@/lib/shared/calendar';
import type { HalfYear } from '@/lib/shared/half-year';
import { type BookingId, type ClientId, type ConsultantId, employeeId } from '@/lib/shared/ids';
import { castBallots } from '@/lib/wallet/ballots';
import { loginSecret, markSpent, sessionTickets } from '@/lib/wallet/device';
import { sentenceOf, sentences } from './sentences';

/** An employee who has collected: only this phone knows both sides. */
export type Holder = { email: string; company: Company; pocket: Pocket };
/** An employee who has consulted, with the truth that the attacks try to find. */
export type Client = Holder & {
  client: ClientId;
  consultant: ConsultantId;
  booking: BookingId;
  /** Sentences that this session has put into every text field there is. */
  sentences: { from: number; count: number };
};

/** Signs in at the desk by a code and collects everything that it offers, at an instant. */
export async function collectAt(email: string, company: Company, now: Date): Promise<Holder> {
  const codes = deskCodes();
  const attempt = await requestCode(codes, 'desk', email, true, now);
  const code = codeOf(attempt, codes.secret);
  must('sign-in', await redeemCode(codes, 'desk', { attempt, code }, addMinutes(now, 1)));
  const employee = mustFind(email, employeeId((await findEmployeeByEmail(email))?.id));
  const pocket = pocketOf(employee, { now });
  await collect({ organization: company.code }, pocket);
  return { email, company, pocket };
}

const chance = chanceOf(4711);
const sentencesAField = 3;
const fields = 6;
/** And one in the free text of the ballot for requests, which only editors may read. */
const sentencesAClient = fields * sentencesAField + 1;

/** The whole way of a client: account, booking, questionnaire, session, record, private note, ballots. */
export async function consult(
  holder: Holder,
  slot: Slot,
  number: number,
  halfYear: HalfYear,
): Promise<Client> {
  const { pocket, company } = holder;
  const bookedAt = addMinutes(slot.startsAt, -1440 * 5);
  pocket.clock.now = bookedAt;
  const client = await openFor(pocket, `検証 ${number}`);
  await saveWishes(client, wishesOf(company, chance));
  const consultant = slot.consultant.id;
  const booking = await book(client, consultant, slot.startsAt, bookedAt);
  const from = number * sentencesAClient;
  const say = (field: number) => sentences(from + field * sentencesAField, sentencesAField);
  const { before, held } = sessionOf(company, chance);
  const startsAt = slot.startsAt;
  must(
    'before',
    await answerBefore(
      client,
      booking,
      { scales: before?.scales ?? {}, message: say(0) },
      addMinutes(startsAt, -60),
    ),
  );
  must('arrival', await arrive('consultant', consultant, booking, addMinutes(startsAt, -4)));
  must('arrival', await arrive('client', client, booking, addMinutes(startsAt, -1)));
  must('outcome', await recordOutcome(consultant, booking, 'held', addMinutes(startsAt, 76)));
  const record = {
    presentingConcern: say(1),
    assessment: say(2),
    actionPlan: say(3),
    themes: held.record?.themes ?? [],
    referral: null,
    nextStep: say(4),
    privateNote: say(5),
  };
  must('record', await saveRecord(consultant, booking, record, addMinutes(startsAt, 78)));
  must('after', await answerAfter(client, booking, held.after, addMinutes(startsAt, 80)));
  pocket.clock.now = addMinutes(startsAt, 90);
  const choices = mustFind('choices', held.choices);
  const wish =
    choices.request.request === withheld ? {} : { text: sentenceOf(from + fields * sentencesAField) };
  must('ballots', await castBallots(halfYear, { ...choices, ...wish }, pocket.device));
  return { ...holder, client, consultant, booking, sentences: { from, count: sentencesAClient } };
}

/** Opens an account from the tickets on a phone. */
export async function openFor(pocket: Pocket, nickname: string): Promise<ClientId> {
  const now = pocket.clock.now;
  const tickets = await sessionTickets(dayIn(now), pocket.device);
  const secret = mustFind('login secret', await loginSecret(pocket.device));
  const loginSecretHash = createHash('sha256').update(secret).digest('hex');
  const opened = must('account', await openAccount({ nickname, loginSecretHash, tickets }, now));
  await markSpent(tickets, pocket.device);
  pocket.client = opened.clientId;
  return opened.clientId;
}

async function book(
  client: ClientId,
  consultant: ConsultantId,
  startsAt: Date,
  now: Date,
): Promise<BookingId> {
  const { holdId } = must('hold', await holdSlot(client, consultant, startsAt, now));
  const request = { idempotencyKey: randomBytes(16).toString('hex'), minutes: null };
  return must('booking', await requestBooking(client, holdId, request, addMinutes(now, 2))).bookingId;
}
