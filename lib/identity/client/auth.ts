import { createHash } from 'node:crypto';
import NextAuth from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { z } from 'zod';
import { signatureInput } from '@/lib/consultation/client/passkey/input';
import { env } from '@/lib/env';
import { ensureSecret } from '@/lib/keys/directory';
import { doorConfig } from '../door';
import { findSigner } from './passkey';
import { findClientByLoginHash } from './queries';

/** Auth.js of the door /client: by the login secret that the device derives from the recovery code, or by a passkey. */
export const { handlers, auth, signIn, signOut } = NextAuth(() =>
  doorConfig('client', {
    secret: ensureSecret('sessions', 'client'),
    secure: env().PUBLIC_URL.startsWith('https:'),
    providers: [
      Credentials({ id: 'recovery', credentials: { loginSecret: {} }, authorize }),
      Credentials({ id: 'passkey', credentials: { signature: {} }, authorize: authorizePasskey }),
    ],
  }),
);

const secretInput = z.object({ loginSecret: z.string().regex(/^[0-9a-f]{64}$/) });

async function authorize(input: unknown) {
  const parsed = secretInput.safeParse(input);
  return parsed.success ? findClientByLoginHash(loginHash(parsed.data.loginSecret)) : null;
}

async function authorizePasskey(input: unknown) {
  const parsed = z.object({ signature: z.string().max(10_000) }).safeParse(input);
  const signature = parsed.success ? signatureInput.safeParse(jsonOf(parsed.data.signature)) : null;
  return signature?.success ? findSigner(signature.data) : null;
}

/** Undefined for what is no JSON: the schema refuses it. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What the server keeps of a login secret (64 hex digits): SHA-256 of its text, in hex. 128 bits of randomness need no slow hash. */
export const loginHash = (loginSecret: string): string =>
  createHash('sha256').update(loginSecret).digest('hex');
