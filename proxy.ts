import { type NextRequest, NextResponse } from 'next/server';
import { databaseUrl, env, isDevelopmentServer, type Wing } from '@/lib/env';
import { isSameOrigin } from '@/lib/identity/same-origin';
import { siteLanguageHeader } from '@/lib/identity/site';
import { isLanguage } from '@/lib/shared/language';

export const config = { matcher: ['/((?!_next/static|_next/image|icon.svg|favicon.ico).*)'] };

/** The wing that stands behind the first segment of an address. */
const wingOf: Record<string, Wing> = {
  desk: 'desk',
  hr: 'desk',
  operator: 'desk',
  client: 'consultation',
  consultant: 'consultation',
  ballot: 'report',
};

/** Sets headers, and answers 404 at the doors of a wing that this process does not serve. It authorises nothing. */
export function proxy(request: NextRequest): NextResponse {
  const refusal = statusOfRefusal(request);
  if (refusal) return new NextResponse(null, { status: refusal });
  const policy = contentPolicy(crypto.randomUUID().replaceAll('-', ''));
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const language = request.nextUrl.searchParams.get('lang');
  headers.set(siteLanguageHeader, isLanguage(language) ? language : '');
  const response = NextResponse.next({ request: { headers } });
  for (const [name, value] of Object.entries(answerHeaders(policy))) response.headers.set(name, value);
  return response;
}

/** What Next itself would answer with 500, and doors that this process does not have; null for everything else. */
function statusOfRefusal(request: NextRequest): 400 | 403 | 404 | null {
  const { pathname } = request.nextUrl;
  if (!isDecodable(pathname)) return 400;
  const segment = pathname.split('/')[1] ?? '';
  const wing = wingOf[segment];
  if (wing && !databaseUrl(wing)) return 404;
  // A form of another site. The ballot has no cookie that such a form could borrow.
  const foreign = request.headers.has('origin') && !isSameOrigin(request);
  return request.method === 'POST' && foreign && segment !== 'ballot' ? 403 : null;
}

function isDecodable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== null;
  } catch {
    return false;
  }
}

function answerHeaders(policy: string): Record<string, string> {
  const secure = env().PUBLIC_URL.startsWith('https:');
  return {
    'content-security-policy': policy,
    // Not `no-referrer`: form posts would carry `Origin: null`, which Next refuses.
    'referrer-policy': 'strict-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'permissions-policy': 'geolocation=(), camera=(self), microphone=(self), interest-cohort=()',
    'cross-origin-opener-policy': 'same-origin',
    ...(secure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  };
}

/** Only our own scripts run: each page names them by a nonce of its own. Nothing is loaded from anywhere else. */
function contentPolicy(nonce: string): string {
  const evaluation = isDevelopmentServer() ? " 'unsafe-eval'" : '';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluation}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
