import { AuthError } from 'next-auth';
import { now } from '@/lib/env';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { requestCode } from '../sign-in-code';
import { signIn, signOut } from './auth';
import { deskCodes } from './code-desk';
import { findEmployeeByEmail } from './queries';

/** Has a code mailed; returns the attempt's id, whether or not the address is known. */
export async function requestEmployeeCode(email: string): Promise<string> {
  const known = (await findEmployeeByEmail(email)) !== null;
  return requestCode(deskCodes(), 'desk', email, known, now());
}

/** Signs in with the code of an attempt. */
export async function signInEmployee(attempt: string, code: string): Promise<Result<null, 'wrong_code'>> {
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
    await signIn(way, { ...proof, redirect: false, redirectTo: '/desk' });
    return accepted(null);
  } catch (error) {
    if (error instanceof AuthError) return refused('wrong_code');
    throw error;
  }
}

export async function signOutEmployee(): Promise<void> {
  await signOut({ redirect: false, redirectTo: '/desk/sign-in' });
}
