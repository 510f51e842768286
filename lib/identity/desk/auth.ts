import NextAuth from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { env, now } from '@/lib/env';
import { ensureSecret } from '@/lib/keys/directory';
import { takeHandover } from '../company/errand';
import { doorConfig } from '../door';
import { redeemCode } from '../sign-in-code';
import { deskCodes } from './code-desk';
import { findEmployeeByEmail } from './queries';

/** Auth.js of the door /desk. Who passes its guard is decided in guard.ts. */
export const { handlers, auth, signIn, signOut } = NextAuth(() =>
  doorConfig('desk', {
    secret: ensureSecret('sessions', 'desk'),
    secure: env().PUBLIC_URL.startsWith('https:'),
    providers: [
      Credentials({ id: 'code', credentials: { attempt: {}, code: {} }, authorize }),
      // From the company's own sign-in: sealed by this server a moment ago, see errand.ts.
      Credentials({
        id: 'company',
        credentials: { handover: {} },
        authorize: (input) => takeHandover('desk', input),
      }),
    ],
  }),
);

async function authorize(input: unknown) {
  const email = await redeemCode(deskCodes(), 'desk', input, now());
  const person = email.ok ? await findEmployeeByEmail(email.value) : null;
  return person && { id: person.id, version: person.version };
}
