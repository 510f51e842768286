import { AuthError } from 'next-auth';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { signIn, signOut } from './auth';

/** Signs in with the login secret that the device derives from the recovery code: 64 hex digits, never the code itself. */
export async function signInClient(loginSecret: string): Promise<Result<null, 'unknown_code'>> {
  try {
    await signIn('recovery', { loginSecret, redirect: false, redirectTo: '/client' });
    return accepted(null);
  } catch (error) {
    if (error instanceof AuthError) return refused('unknown_code');
    throw error;
  }
}

export async function signOutClient(): Promise<void> {
  await signOut({ redirect: false, redirectTo: '/client/sign-in' });
}
