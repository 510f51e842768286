'use server';

import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import { redirect } from 'next/navigation';
import { loginSecretInput } from '@/lib/consultation/client/input';
import { askToSignIn } from '@/lib/identity/client/passkey';
import { signInByPasskey, signInClient } from '@/lib/identity/client/session';
import type { Result } from '@/lib/shared/result';

export type EnterState = { reason: 'unknown_code' | 'broken' } | null;

/** Signs in with the login secret that the device has derived. Every way in that rests on the recovery code ends here. */
export async function enter(_: EnterState, loginSecret: string): Promise<EnterState> {
  const secret = loginSecretInput.safeParse(loginSecret);
  if (!secret.success) return { reason: 'broken' };
  const answer = await signInClient(secret.data);
  if (!answer.ok) return answer;
  redirect('/client');
}

/** What the browser is asked to sign, for whoever is at the door. */
export const beginSignIn = async (): Promise<PublicKeyCredentialRequestOptionsJSON> => askToSignIn();

export async function enterByPasskey(signature: unknown): Promise<Result<never, 'unknown_passkey'>> {
  const answer = await signInByPasskey(signature);
  if (!answer.ok) return answer;
  redirect('/client');
}
