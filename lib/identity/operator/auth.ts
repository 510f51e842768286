import NextAuth from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { env, now } from '@/lib/env';
import { ensureSecret } from '@/lib/keys/directory';
import { deskCodes } from '../desk/code-desk';
import { doorConfig } from '../door';
import { redeemCode } from '../sign-in-code';
import { findOperatorByEmail } from './queries';

/** Auth.js of the door /operator. Who passes its guard is decided in guard.ts. */
export const { handlers, auth, signIn, signOut } = NextAuth(() =>
  doorConfig('operator', {
    secret: ensureSecret('sessions', 'operator'),
    secure: env().PUBLIC_URL.startsWith('https:'),
    providers: [Credentials({ id: 'code', credentials: { attempt: {}, code: {} }, authorize })],
  }),
);

async function authorize(input: unknown) {
  const email = await redeemCode(deskCodes(), 'operator', input, now());
  const person = email.ok ? await findOperatorByEmail(email.value) : null;
  return person && { id: person.id, version: person.version };
}
