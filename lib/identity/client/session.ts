import { AuthError } from 'next-auth';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { signIn, signOut } from './auth';

/** Signs in with the login secret that the device derives from the recovery code: 64 hex digits, never the code itself. */
export const signInClient = (loginSecret: string): Promise<Result<null, 'unknown_code'>> =>
  enter('recovery', { loginSecret }, 'unknown_code');

/** Signs in with what a passkey has signed, as the browser gives it. The challenge is in the door's own cookie. */
export const signInByPasskey = (signature: unknown): Promise<Result<null, 'unknown_passkey'>> =>
  enter('passkey', { signature: JSON.stringify(signature) }, 'unknown_passkey');

async function enter<Reason extends string>(
  provider: 'recovery' | 'passkey',
  shown: Record<string, string>,
  reason: Reason,
): Promise<Result<null, Reason>> {
  try {
    await signIn(provider, { ...shown, redirect: false, redirectTo: '/client' });
    return accepted(null);
  } catch (error) {
    if (error instanceof AuthError) return refused(reason);
    throw error;
  }
}

export async function signOutClient(): Promise<void> {
  await signOut({ redirect: false, redirectTo: '/client/sign-in' });
}
