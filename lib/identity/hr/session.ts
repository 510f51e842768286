import { AuthError } from 'next-auth';
import { now } from '@/lib/env';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { deskCodes } from '../desk/code-desk';
import { requestCode } from '../sign-in-code';
import { signIn, signOut } from './auth';
import { findHrMemberByEmail } from './queries';

/** Has a code mailed; returns the attempt's id, whether or not the address is known. */
export async function requestHrMemberCode(email: string): Promise<string> {
  const known = (await findHrMemberByEmail(email)) !== null;
  return requestCode(deskCodes(), 'hr', email, known, now());
}

/** Signs in with the code of an attempt. */
export async function signInHrMember(attempt: string, code: string): Promise<Result<null, 'wrong_code'>> {
  return enter('code', { attempt, code });
}

/** Signs in whom the company's own sign-in has named. */
export const enterFromCompany = (handover: string): Promise<Result<null, 'wrong_code'>> =>
  enter('company', { handover });

async function enter(
  way: 'code' | 'company',
  proof: Record<string, string>,
): Promise<Result<null, 'wrong_code'>> {
  try {
    await signIn(way, { ...proof, redirect: false, redirectTo: '/hr' });
    return accepted(null);
  } catch (error) {
    if (error instanceof AuthError) return refused('wrong_code');
    throw error;
  }
}

export async function signOutHrMember(): Promise<void> {
  await signOut({ redirect: false, redirectTo: '/hr/sign-in' });
}
