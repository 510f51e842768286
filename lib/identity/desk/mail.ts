import { eq } from 'drizzle-orm';
import { workerDatabase } from '@/db/desk/client';
import { signInAttempts } from '@/db/desk/schema/sign-in';
import { ensureSecret } from '@/lib/keys/directory';
import { type SignInMail, writeSignInMail } from '../sign-in-mail';

/** The mail of an attempt at one of the desk wing's doors; null when the attempt is over or nobody's. */
export async function signInMail(attemptId: string, now: Date): Promise<SignInMail | null> {
  const [attempt] = await workerDatabase()
    .select()
    .from(signInAttempts)
    .where(eq(signInAttempts.id, attemptId));
  return attempt ? writeSignInMail(attempt, ensureSecret('sessions', 'desk-codes'), now) : null;
}
