import { createHash } from 'node:crypto';
import NextAuth from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { z } from 'zod';
import { env } from '@/lib/env';
import { ensureSecret } from '@/lib/keys/directory';
import { doorConfig } from '../door';
import { findClientByLoginHash } from './queries';

/** Auth.js of the door /client. The login secret comes from the recovery code; a passkey will stand beside it as a second provider. */
export const { handlers, auth, signIn, signOut } = NextAuth(() =>
  doorConfig('client', {
    secret: ensureSecret('sessions', 'client'),
    secure: env().PUBLIC_URL.startsWith('https:'),
    providers: [Credentials({ id: 'recovery', credentials: { loginSecret: {} }, authorize })],
  }),
);

const secretInput = z.object({ loginSecret: z.string().regex(/^[0-9a-f]{64}$/) });

async function authorize(input: unknown) {
  const parsed = secretInput.safeParse(input);
  return parsed.success ? findClientByLoginHash(loginHash(parsed.data.loginSecret)) : null;
}

/** What the server keeps of a login secret (64 hex digits): SHA-256 of its text, in hex. 128 bits of randomness need no slow hash. */
export const loginHash = (loginSecret: string): string =>
  createHash('sha256').update(loginSecret).digest('hex');
