import { type NextRequest, NextResponse } from 'next/server';
import { databaseUrl, env, isDevelopmentServer, type Wing } from '@/lib/env';
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
  const wing = wingOf[request.nextUrl.pathname.split('/')[1] ?? ''];
  if (wing && !databaseUrl(wing)) return new NextResponse(null, { status: 404 });
  const policy = contentPolicy(crypto.randomUUID().replaceAll('-', ''));
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const language = request.nextUrl.searchParams.get('lang');
  headers.set(siteLanguageHeader, isLanguage(language) ? language : '');
  const response = NextResponse.next({ request: { headers } });
  for (const [name, value] of Object.entries(answerHeaders(policy))) response.headers.set(name, value);
  return response;
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
