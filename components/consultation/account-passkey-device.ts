import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { accepted, type Result, refused } from '@/lib/shared/result';

export type DeviceRefusal = 'known' | 'not_here' | 'stopped';

export const canUsePasskeys = (): boolean => typeof PublicKeyCredential === 'function';

/** The library comes when it is needed: most visits of these pages make no passkey and use none. */
const library = () => import('@simplewebauthn/browser');

/** Lets the device make a passkey; the person may close its window. */
export const makePasskey = (optionsJSON: PublicKeyCredentialCreationOptionsJSON) =>
  asked(async () => (await library()).startRegistration({ optionsJSON }));

/** Lets the device sign with one of its passkeys. */
export const signWithPasskey = (optionsJSON: PublicKeyCredentialRequestOptionsJSON) =>
  asked(async () => (await library()).startAuthentication({ optionsJSON }));

async function asked<Value>(work: () => Promise<Value>): Promise<Result<Value, DeviceRefusal>> {
  if (!canUsePasskeys()) return refused('not_here');
  try {
    return accepted(await work());
  } catch (error) {
    const known = codeOf(error) === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED';
    return refused(known ? 'known' : 'stopped');
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);
