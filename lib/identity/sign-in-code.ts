import { createHmac, timingSafeEqual } from 'node:crypto';
import { and, eq, lt, sql } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { z } from 'zod';
import type { OutboxJobs, SignInAttempts } from '@/db/tables';
import { enqueue } from '@/lib/outbox/queue';
import { addMinutes } from '@/lib/shared/calendar';
import { type Result, refused } from '@/lib/shared/result';
import type { Door } from '@/lib/shared/taxonomy';

/** Sign-in by a code in a mail, the same for every wing that offers it. The caller brings its own database and tables. */
export type CodeDesk = { db: PostgresJsDatabase; attempts: SignInAttempts; jobs: OutboxJobs; secret: string };

export const codeMinutes = 10;
export const codeTries = 5;

export const addressInput = z.object({
  email: z.preprocess(
    (text) => (typeof text === 'string' ? text.normalize('NFKC').trim().toLowerCase() : text),
    z.email().max(254),
  ),
});

export const codeInput = z.object({
  attempt: z.uuid(),
  code: z.preprocess(
    (text) => (typeof text === 'string' ? text.normalize('NFKC').replace(/\D/g, '') : text),
    z.string().length(6),
  ),
});

/** The six digits of an attempt. They are stored nowhere: web and worker derive them from the id and a key outside the database. */
export function codeOf(attempt: string, secret: string): string {
  const digest = createHmac('sha256', secret).update(attempt).digest();
  return String(digest.readUInt32BE(0) % 1_000_000).padStart(6, '0');
}

/**
 * Opens an attempt and has the code mailed when the address is somebody's. The answer is the same for every address, so that nobody
 * can ask who is on a roster. A second request within a minute gets the first attempt again and no second mail.
 */
export async function requestCode(
  desk: CodeDesk,
  door: Door,
  email: string,
  known: boolean,
  now: Date,
): Promise<string> {
  return desk.db.transaction(async (tx) => {
    const expiresAt = addMinutes(now, codeMinutes);
    await tx
      .delete(desk.attempts)
      .where(
        and(
          eq(desk.attempts.door, door),
          eq(desk.attempts.email, email),
          lt(desk.attempts.expiresAt, addMinutes(now, codeMinutes - 1)),
        ),
      );
    const [fresh] = await tx
      .insert(desk.attempts)
      .values({ door, email, known, expiresAt })
      .onConflictDoNothing()
      .returning({ id: desk.attempts.id });
    if (!fresh) return existing(tx, desk.attempts, door, email);
    if (known)
      await enqueue(tx, desk.jobs, {
        kind: 'sign_in_code',
        payload: { attempt: fresh.id },
        dedupe: fresh.id,
        nextAt: now,
      });
    return fresh.id;
  });
}

async function existing(
  tx: PostgresJsDatabase,
  attempts: SignInAttempts,
  door: Door,
  email: string,
): Promise<string> {
  const [row] = await tx
    .select({ id: attempts.id })
    .from(attempts)
    .where(and(eq(attempts.door, door), eq(attempts.email, email)));
  if (!row) throw new Error('the attempt vanished');
  return row.id;
}

/** Redeems a code: the address it was sent to, once. Refused when unknown, late, tried too often or wrong, with one reason for all. */
export async function redeemCode(
  desk: CodeDesk,
  door: Door,
  input: unknown,
  now: Date,
): Promise<Result<string, 'wrong_code'>> {
  const parsed = codeInput.safeParse(input);
  if (!parsed.success) return refused('wrong_code');
  const { attempt, code } = parsed.data;
  const [row] = await desk.db
    .update(desk.attempts)
    .set({ tries: sql`${desk.attempts.tries} + 1` })
    .where(and(eq(desk.attempts.id, attempt), eq(desk.attempts.door, door)))
    .returning();
  const live = row?.known && row.expiresAt > now && row.tries <= codeTries;
  if (!live || !sameText(code, codeOf(attempt, desk.secret))) return refused('wrong_code');
  const [spent] = await desk.db
    .delete(desk.attempts)
    .where(eq(desk.attempts.id, attempt))
    .returning({ email: desk.attempts.email });
  return spent ? { ok: true, value: spent.email } : refused('wrong_code');
}

const sameText = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
