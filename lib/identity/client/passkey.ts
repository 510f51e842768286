import { randomBytes } from 'node:crypto';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { env } from '@/lib/env';
import type { ClientId } from '@/lib/shared/ids';
import { newChallenge, takeChallenge } from './challenge';
import { findClientSession, findPasskey, recordSignature } from './queries';

/** What a device or a password manager shows for the passkey: nothing that says who, and nothing that says what for. */
const neutralName = '予定';

/** The host is the relying party: a passkey answers at this address only. */
const party = () => ({ rpID: new URL(env().PUBLIC_URL).hostname, origin: new URL(env().PUBLIC_URL).origin });

/**
 * Asks a device to make a discoverable passkey. The user handle is random and not the account's id, so that a password manager that
 * is read by others names no account. Known passkeys are excluded: one device makes one.
 */
export async function askForPasskey(client: ClientId, known: readonly string[]) {
  return generateRegistrationOptions({
    rpName: 'みちすじ',
    rpID: party().rpID,
    userName: neutralName,
    userDisplayName: neutralName,
    userID: new Uint8Array(randomBytes(32)),
    challenge: challengeBytes(await newChallenge(`register ${client}`)),
    attestationType: 'none',
    excludeCredentials: known.map((id) => ({ id })),
    authenticatorSelection: {
      residentKey: 'required',
      requireResidentKey: true,
      userVerification: 'preferred',
    },
  });
}

export type NewPasskey = { credentialId: string; publicKey: Buffer; counter: number };

/** The passkey that a device has made for this account, or null when the answer does not fit the question. */
export async function readNewPasskey(
  client: ClientId,
  response: RegistrationResponseJSON,
): Promise<NewPasskey | null> {
  const expectedChallenge = await takeChallenge(`register ${client}`);
  if (!expectedChallenge) return null;
  const { rpID, origin } = party();
  const expected = { expectedChallenge, expectedOrigin: origin, expectedRPID: rpID };
  const found = await orNull(
    verifyRegistrationResponse({ response, ...expected, requireUserVerification: false }),
  );
  if (!found?.verified) return null;
  const { id, publicKey, counter } = found.registrationInfo.credential;
  return { credentialId: id, publicKey: Buffer.from(publicKey), counter };
}

/** Asks for any passkey of this address: the device offers what it has, so that nobody has to type who they are. */
export async function askToSignIn() {
  const challenge = challengeBytes(await newChallenge('sign-in'));
  return generateAuthenticationOptions({ rpID: party().rpID, challenge, userVerification: 'preferred' });
}

/** The account whose passkey has signed, with its session version; null when the passkey is unknown or the signature does not fit. */
export async function findSigner(
  response: AuthenticationResponseJSON,
): Promise<{ id: string; version: number } | null> {
  const expectedChallenge = await takeChallenge('sign-in');
  const passkey = expectedChallenge ? await findPasskey(response.id) : null;
  if (!expectedChallenge || !passkey) return null;
  const { rpID, origin } = party();
  const credential = {
    id: response.id,
    publicKey: new Uint8Array(passkey.publicKey),
    counter: passkey.counter,
  };
  const expected = { expectedChallenge, expectedOrigin: origin, expectedRPID: rpID };
  const found = await orNull(
    verifyAuthenticationResponse({ response, ...expected, credential, requireUserVerification: false }),
  );
  if (!found?.verified) return null;
  const fresh = await recordSignature(response.id, passkey.counter, found.authenticationInfo.newCounter);
  return fresh ? findClientSession(passkey.clientId) : null;
}

const challengeBytes = (challenge: string) => new Uint8Array(Buffer.from(challenge, 'base64url'));

/** The library throws for whatever does not fit: here that is an answer, not an incident. */
const orNull = <Value>(work: Promise<Value>): Promise<Value | null> => work.catch(() => null);
