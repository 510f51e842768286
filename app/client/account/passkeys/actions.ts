'use server';

import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server';
import { redirect } from 'next/navigation';
import { addPasskey, removePasskey } from '@/lib/consultation/client/passkey/commands';
import { credentialIdInput, newPasskeyInput } from '@/lib/consultation/client/passkey/input';
import { listPasskeys } from '@/lib/consultation/client/passkey/queries';
import type { PasskeyRefusal } from '@/lib/consultation/client/passkey/rules';
import { requireClient } from '@/lib/identity/client/guard';
import { askForPasskey, readNewPasskey } from '@/lib/identity/client/passkey';
import { type Result, refused } from '@/lib/shared/result';

/** What the browser is asked to make, for the account that is signed in. */
export async function beginPasskey(): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const { clientId } = await requireClient();
  return askForPasskey(clientId, await listPasskeys(clientId));
}

/** Keeps what the browser has made, once it has been checked. */
export async function keepPasskey(made: unknown): Promise<Result<null, PasskeyRefusal>> {
  const { clientId } = await requireClient();
  const input = newPasskeyInput.safeParse(made);
  const passkey = input.success ? await readNewPasskey(clientId, input.data) : null;
  return passkey ? addPasskey(clientId, passkey) : refused('unfit');
}

export async function dropPasskey(form: FormData): Promise<void> {
  const { clientId } = await requireClient();
  const id = credentialIdInput.safeParse(form.get('id'));
  const gone = id.success && (await removePasskey(clientId, id.data));
  redirect(gone ? '/client/account?passkey=removed' : '/client/account');
}
