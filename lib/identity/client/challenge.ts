import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { cookies } from 'next/headers';
import { env, now } from '@/lib/env';
import { ensureSecret } from '@/lib/keys/directory';

/** What a passkey is asked to sign for. A challenge of one purpose is no answer to another. */
export type Purpose = 'sign-in' | `register ${string}`;

const cookieName = 'client.challenge';
const minutes = 5;

/**
 * Draws a challenge and gives it to the browser in a signed cookie of the door, good for five minutes and one answer: no table of
 * challenges, and no time in any row. 32 random bytes in base64url.
 */
export async function newChallenge(purpose: Purpose): Promise<string> {
  const challenge = randomBytes(32).toString('base64url');
  const until = String(Math.floor(now().getTime() / 1000) + 60 * minutes);
  const value = [challenge, until, stamp(purpose, challenge, until)].join('.');
  const secure = env().PUBLIC_URL.startsWith('https:');
  const options = {
    path: '/client',
    httpOnly: true,
    sameSite: 'strict',
    secure,
    maxAge: 60 * minutes,
  } as const;
  (await cookies()).set(cookieName, value, options);
  return challenge;
}

/** The challenge of the browser's cookie, once; null when there is none, it is of another purpose, too old or not ours. */
export async function takeChallenge(purpose: Purpose): Promise<string | null> {
  const jar = await cookies();
  const [challenge = '', until = '', mac = ''] = (jar.get(cookieName)?.value ?? '').split('.');
  jar.set(cookieName, '', { path: '/client', maxAge: 0 });
  const genuine = isSame(mac, stamp(purpose, challenge, until));
  return genuine && Number(until) * 1000 > now().getTime() ? challenge : null;
}

const stamp = (...parts: [Purpose, string, string]): string =>
  createHmac('sha256', ensureSecret('sessions', 'client-challenge'))
    .update(parts.join('\n'))
    .digest('base64url');

const isSame = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
