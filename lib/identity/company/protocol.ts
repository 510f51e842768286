import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { accepted, type Result, refused } from '@/lib/shared/result';

/** How one organization's people prove who they are: an OpenID Connect client of the company's own sign-in. */
export type Connection = {
  issuer: string;
  clientId: string;
  secret: string;
  method: 'post' | 'basic';
  algorithm: 'RS256' | 'PS256' | 'ES256' | 'EdDSA';
};

/** What must come back unchanged: kept in a sealed cookie of the door between leaving for the company and returning. */
export type Errand = { verifier: string; state: string; nonce: string };

/** Whom the company names. `email` is null where it names none, or says itself that it has not checked it. */
export type CompanyPerson = { subject: string; email: string | null };

const secondsToAnswer = 5;

/**
 * The company's sign-in as a client: from its published settings, with the one algorithm of the connection, and with the ID token's signature
 * checked against the company's keys (the library leaves that to TLS in this flow). Throws when the company does not answer in 5 s,
 * or names itself otherwise. Plain http is for this machine alone.
 */
export function configurationOf({
  issuer,
  clientId,
  secret,
  method,
  algorithm,
}: Connection): Promise<Configuration> {
  const proof = method === 'basic' ? ClientSecretBasic(secret) : ClientSecretPost(secret);
  const insecure = new URL(issuer).hostname === 'localhost' ? [allowInsecureRequests] : [];
  return discovery(
    new URL(issuer),
    clientId,
    { client_secret: secret, id_token_signed_response_alg: algorithm },
    proof,
    { execute: [enableNonRepudiationChecks, ...insecure], timeout: secondsToAnswer },
  );
}

/** The address at the company where the sign-in begins, and what to keep until it comes back. */
export async function leaveForCompany(
  connection: Connection,
  back: string,
): Promise<{ url: URL; errand: Errand }> {
  const errand = { verifier: randomPKCECodeVerifier(), state: randomState(), nonce: randomNonce() };
  const url = buildAuthorizationUrl(await configurationOf(connection), {
    redirect_uri: back,
    scope: 'openid email',
    state: errand.state,
    nonce: errand.nonce,
    code_challenge: await calculatePKCECodeChallenge(errand.verifier),
    code_challenge_method: 'S256',
  });
  return { url, errand };
}

/**
 * Reads the answer that the browser brought back: exchanges the code, checks signature, issuer, audience, nonce, state and times. Refused,
 * with one reason for everything, when anything is not as it must be. OpenID Connect Core 1.0, section 3.1; RFC 7636; RFC 9207.
 */
export async function returnFromCompany(
  connection: Connection,
  errand: Errand,
  address: URL,
): Promise<Result<CompanyPerson, 'company_refused'>> {
  try {
    const configuration = await configurationOf(connection);
    const tokens = await authorizationCodeGrant(configuration, address, {
      pkceCodeVerifier: errand.verifier,
      expectedState: errand.state,
      expectedNonce: errand.nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) return refused('company_refused');
    const told =
      claims.email === undefined
        ? await fetchUserInfo(configuration, tokens.access_token, claims.sub)
        : claims;
    return accepted({ subject: claims.sub, email: checkedAddress(told) });
  } catch (error) {
    // Only the kind of failure: its text may quote what the company said about a person.
    console.error(`company sign-in: ${error instanceof Error ? error.name : 'unknown'}`);
    return refused('company_refused');
  }
}

const checkedAddress = ({
  email,
  email_verified: checked,
}: Readonly<Record<string, unknown>>): string | null =>
  typeof email === 'string' && checked !== false ? email.normalize('NFKC').trim().toLowerCase() : null;
