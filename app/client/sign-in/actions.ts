'use server';

import { redirect } from 'next/navigation';
import { loginSecretInput } from '@/lib/consultation/client/input';
import { signInClient } from '@/lib/identity/client/session';

export type EnterState = { reason: 'unknown_code' | 'broken' } | null;

/** Signs in with the login secret that the device has derived. Every way in that rests on the recovery code ends here. */
export async function enter(_: EnterState, loginSecret: string): Promise<EnterState> {
  const secret = loginSecretInput.safeParse(loginSecret);
  if (!secret.success) return { reason: 'broken' };
  const answer = await signInClient(secret.data);
  if (!answer.ok) return answer;
  redirect('/client');
}
