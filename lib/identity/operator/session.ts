import { AuthError } from 'next-auth';
import { now } from '@/lib/env';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { deskCodes } from '../desk/code-desk';
import { requestCode } from '../sign-in-code';
import { signIn, signOut } from './auth';
import { findOperatorByEmail } from './queries';

/** Has a code mailed; returns the attempt's id, whether or not the address is known. */
export async function requestOperatorCode(email: string): Promise<string> {
  const known = (await findOperatorByEmail(email)) !== null;
  return requestCode(deskCodes(), 'operator', email, known, now());
}

/** Signs in with the code of an attempt. */
export async function signInOperator(attempt: string, code: string): Promise<Result<null, 'wrong_code'>> {
  try {
    await signIn('code', { attempt, code, redirect: false, redirectTo: '/operator' });
    return accepted(null);
  } catch (error) {
    if (error instanceof AuthError) return refused('wrong_code');
    throw error;
  }
}

export async function signOutOperator(): Promise<void> {
  await signOut({ redirect: false, redirectTo: '/operator/sign-in' });
}
