import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser';
import { accepted, type Result, refused } from '@/lib/shared/result';

export type DeviceRefusal = 'known' | 'not_here' | 'stopped';

export const canUsePasskeys = (): boolean => browserSupportsWebAuthn();

/** Lets the device make a passkey; the person may close its window. */
export const makePasskey = (optionsJSON: PublicKeyCredentialCreationOptionsJSON) =>
  asked(() => startRegistration({ optionsJSON }));

/** Lets the device sign with one of its passkeys. */
export const signWithPasskey = (optionsJSON: PublicKeyCredentialRequestOptionsJSON) =>
  asked(() => startAuthentication({ optionsJSON }));

async function asked<Value>(work: () => Promise<Value>): Promise<Result<Value, DeviceRefusal>> {
  if (!canUsePasskeys()) return refused('not_here');
  try {
    return accepted(await work());
  } catch (error) {
    const known =
      error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED';
    return refused(known ? 'known' : 'stopped');
  }
}
