import { z } from 'zod';
import { closePools, driver } from '@/db/connect';
import { workerDatabase as consultationDatabase } from '@/db/consultation/client';
import {
  outboxJobs as consultationJobs,
  dailyRuns as consultationRuns,
} from '@/db/consultation/schema/plumbing';
import { workerDatabase as deskDatabase } from '@/db/desk/client';
import { outboxJobs as deskJobs, dailyRuns as deskRuns } from '@/db/desk/schema/plumbing';
import { workerDatabase as reportDatabase } from '@/db/report/client';
import { dailyRuns as reportRuns } from '@/db/report/schema';
import { dropOut } from '@/lib/consultation/handover/commands';
import { forgetOrder as forgetOrderOfConsultation, renewNoteKeys } from '@/lib/consultation/night/commands';
import { movePastSessions } from '@/lib/consultation/past/commands';
import { clearSeats } from '@/lib/consultation/room/seat/commands';
import { lookForTimes } from '@/lib/consultation/waiting/look/commands';
import { keepGates } from '@/lib/desk/gate/commands';
import { forgetOrder as forgetOrderOfDesk } from '@/lib/desk/night/commands';
import { databaseUrl, now, type Wing } from '@/lib/env';
import { signInMail as consultantMail } from '@/lib/identity/consultant/mail';
import { signInMail as deskMail } from '@/lib/identity/desk/mail';
import type { SignInMail } from '@/lib/identity/sign-in-mail';
import { sendMail } from '@/lib/mail/send';
import { type DailyLine, workDaily } from '@/lib/outbox/daily';
import type { Job } from '@/lib/outbox/queue';
import { type SteadyLine, workSteadily } from '@/lib/outbox/steady';
import { type Line, work } from '@/lib/outbox/worker';
import { destroyCounters } from '@/lib/report/counter/commands';
import { forgetOrder as forgetOrderOfReport } from '@/lib/report/night/commands';
import { errorLine } from '@/lib/shared/error-line';
import { consultantId } from '@/lib/shared/ids';
import { clearAway } from '@/lib/transfer/parking';

/** The worker process: the jobs and the daily work of each wing whose database it is given. It holds no rule of its own. */

type WriteMail = (attempt: string, now: Date) => Promise<SignInMail | null>;
const payload = z.object({ attempt: z.uuid() });
const leaving = z.object({ consultant: z.uuid() });

/** What an operator has asked for: a consultant's sessions go to others. */
async function handOver(job: Job, at: Date): Promise<void> {
  const consultant = consultantId(leaving.parse(job.payload).consultant);
  if (consultant) await dropOut(consultant, at);
}

const mailCode = (write: WriteMail) => async (job: Job, at: Date) => {
  if (job.kind !== 'sign_in_code') throw new Error('unknown job');
  const mail = await write(payload.parse(job.payload).attempt, at);
  if (mail) await sendMail({ ...mail, messageId: job.id });
};

const lines: Partial<Record<Wing, () => Line>> = {
  desk: () => ({
    db: deskDatabase(),
    sql: driver('desk', 'desk_worker'),
    jobs: deskJobs,
    handle: mailCode(deskMail),
    now,
  }),
  consultation: () => ({
    db: consultationDatabase(),
    sql: driver('consultation', 'consultation_worker'),
    jobs: consultationJobs,
    handle: (job, at) => (job.kind === 'hand_over' ? handOver(job, at) : mailCode(consultantMail)(job, at)),
    now,
  }),
};

/** What happens once a local day, in this order, and when the worker starts. Add a wing's daily command here. */
const daily: Record<Wing, () => DailyLine> = {
  desk: () => ({
    db: deskDatabase(),
    runs: deskRuns,
    // Parked wallets are files and no wing's: they go with the desk's day, which every installation has.
    work: {
      keep_gates: keepGates,
      forget_order: forgetOrderOfDesk,
      clear_parking: async (at) => clearAway(at),
    },
    now,
  }),
  consultation: () => ({
    db: consultationDatabase(),
    runs: consultationRuns,
    work: {
      move_past_sessions: movePastSessions,
      forget_order: forgetOrderOfConsultation,
      renew_note_keys: renewNoteKeys,
      clear_seats: clearSeats,
    },
    now,
  }),
  report: () => ({
    db: reportDatabase(),
    runs: reportRuns,
    work: { destroy_counters: destroyCounters, forget_order: forgetOrderOfReport },
    now,
  }),
};

/** What happens again and again. */
const steady: Partial<Record<Wing, SteadyLine>> = {
  consultation: { name: 'look_for_times', seconds: 20, work: (at) => lookForTimes(at), now },
};

// What ends the worker is written without its text, which may quote rows.
process.once('uncaughtException', (error) => {
  console.error(errorLine(error));
  process.exit(1);
});

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());

const served = (['desk', 'consultation', 'report'] as const).filter((wing) => databaseUrl(wing));
await Promise.all(
  served.flatMap((wing) => {
    const line = lines[wing]?.();
    const again = steady[wing];
    return [
      workDaily(daily[wing](), stop.signal),
      line && work(line, stop.signal),
      again && workSteadily(again, stop.signal),
    ];
  }),
);
await closePools();
