import { eq } from 'drizzle-orm';
import { workerDatabase } from '@/db/consultation/client';
import { signInAttempts } from '@/db/consultation/schema/plumbing';
import { ensureSecret } from '@/lib/keys/directory';
import { type SignInMail, writeSignInMail } from '../sign-in-mail';

/** The mail of a consultant's attempt; null when the attempt is over or nobody's. */
export async function signInMail(attemptId: string, now: Date): Promise<SignInMail | null> {
  const [attempt] = await workerDatabase()
    .select()
    .from(signInAttempts)
    .where(eq(signInAttempts.id, attemptId));
  return attempt ? writeSignInMail(attempt, ensureSecret('sessions', 'consultant-codes'), now) : null;
}
