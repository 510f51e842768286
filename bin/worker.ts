import { z } from 'zod';
import { closePools, driver } from '@/db/connect';
import { workerDatabase as consultationDatabase } from '@/db/consultation/client';
import { outboxJobs as consultationJobs } from '@/db/consultation/schema';
import { workerDatabase as deskDatabase } from '@/db/desk/client';
import { outboxJobs as deskJobs } from '@/db/desk/schema';
import { databaseUrl, now, type Wing } from '@/lib/env';
import { signInMail as consultantMail } from '@/lib/identity/consultant/mail';
import { signInMail as deskMail } from '@/lib/identity/desk/mail';
import type { SignInMail } from '@/lib/identity/sign-in-mail';
import { sendMail } from '@/lib/mail/send';
import type { Job } from '@/lib/outbox/queue';
import { type Line, work } from '@/lib/outbox/worker';

/** The worker process: one line of work for each wing whose database it is given. It holds no rule of its own. */

type WriteMail = (attempt: string, now: Date) => Promise<SignInMail | null>;
const payload = z.object({ attempt: z.uuid() });

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
    handle: mailCode(consultantMail),
    now,
  }),
};

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());

const served = (['desk', 'consultation'] as const).filter((wing) => databaseUrl(wing));
await Promise.all(served.map((wing) => lines[wing]?.()).map((line) => line && work(line, stop.signal)));
await closePools();
