import type { NextAuthConfig } from 'next-auth';
import type { Door } from '@/lib/shared/taxonomy';

declare module 'next-auth' {
  interface User {
    version?: number;
  }
  interface Session {
    version?: number;
  }
}

/** How long a sign-in lasts without use, in seconds. The desk forgets soonest: collecting takes a minute. */
const sessionSeconds: Record<Door, number> = {
  desk: 30 * 60,
  client: 12 * 3600,
  consultant: 12 * 3600,
  hr: 8 * 3600,
  operator: 4 * 3600,
};

/** Every cookie of Auth.js, renamed per door and bound to the door's path, so that no request carries two doors' cookies. */
function doorCookies(door: Door, secure: boolean): NonNullable<NextAuthConfig['cookies']> {
  const options = { path: `/${door}`, httpOnly: true, sameSite: 'lax' as const, secure };
  return {
    sessionToken: { name: `${door}.session`, options },
    callbackUrl: { name: `${door}.callback`, options },
    csrfToken: { name: `${door}.csrf`, options },
    pkceCodeVerifier: { name: `${door}.pkce`, options },
    state: { name: `${door}.state`, options },
    nonce: { name: `${door}.nonce`, options },
    webauthnChallenge: { name: `${door}.challenge`, options },
  };
}

/**
 * Auth.js for one door: a short JWT that says who and which session version; the guard checks both against the wing's database on
 * every privileged request.
 */
export function doorConfig(
  door: Door,
  { secret, secure, providers }: { secret: string; secure: boolean; providers: NextAuthConfig['providers'] },
): NextAuthConfig {
  return {
    basePath: `/${door}/auth`,
    trustHost: true,
    secret,
    useSecureCookies: secure,
    cookies: doorCookies(door, secure),
    session: { strategy: 'jwt', maxAge: sessionSeconds[door] },
    pages: { signIn: `/${door}/sign-in`, error: `/${door}/sign-in` },
    providers,
    callbacks: {
      jwt: ({ token, user }) => (user ? { sub: user.id ?? '', version: user.version ?? 0 } : token),
      session: ({ session, token }) => ({
        expires: session.expires,
        user: { id: token.sub ?? '' },
        version: Number(token.version ?? 0),
      }),
    },
    // A refused code is an answer, not an incident; and no log may carry what a person typed.
    logger: {
      error: (error) => error.name !== 'CredentialsSignin' && console.error(`sign-in: ${error.name}`),
    },
  };
}
