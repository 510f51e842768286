/**
 * Whether a request that carries a door's cookie was made by our own pages. Route handlers ask; server actions are checked by Next.
 * The Host header names this server as the browser reached it, through a proxy too.
 */
export function isSameOrigin(request: Request): boolean {
  const origin = request.headers.get('origin');
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host');
  return origin !== null && URL.canParse(origin) && new URL(origin).host === host;
}
