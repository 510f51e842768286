import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { doors } from '../../lib/shared/taxonomy';

/** One request as it left the browser, after cookies were added. */
export type Recorded = { path: string; headers: Record<string, string> };

/** Writes down every request of a browser context, for the check at the end of the run. */
export function record(context: BrowserContext, file: string): void {
  context.on('requestfinished', async (request) => {
    const url = new URL(request.url());
    if (!url.protocol.startsWith('http')) return;
    const headers = await request.allHeaders().catch(() => request.headers());
    appendFileSync(file, `${JSON.stringify({ path: url.pathname, headers } satisfies Recorded)}\n`);
  });
}

export function readRecorded(file: string): Recorded[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Recorded);
}

/**
 * What a request gives away: cookies of two doors, a cookie at another door or at a cookie-less endpoint, another door's path in any
 * header, a Referer at the ballot or the bulletin. Somebody else's server, such as a company's sign-in, has cookies of its own, but must get
 * none of a door and learn of no door. Empty when it gives nothing away.
 */
export function breaches({ path, headers }: Recorded, home: string): string[] {
  const foreign = headers.host !== home;
  const own = foreign ? undefined : doorOf(path);
  const cookieDoors = new Set(
    (headers.cookie ?? '')
      .split('; ')
      .filter(Boolean)
      .map((cookie) => cookie.split('.')[0] ?? '')
      .filter((door) => !foreign || doors.some((one) => one === door)),
  );
  const found = [...cookieDoors].filter((door) => door !== own).map((door) => `cookie of ${door} at ${path}`);
  if (cookieDoors.size > 1) found.push(`cookies of ${cookieDoors.size} doors at ${path}`);
  for (const [name, value] of Object.entries(headers)) {
    if (name === 'cookie' || name === ':path') continue;
    const named = doors.filter((door) => door !== own && new RegExp(`/${door}(?![a-z])`).test(decode(value)));
    found.push(...named.map((door) => `${name} names /${door} at ${path}`));
  }
  const bare = /^\/(ballot|bulletin)\b/.test(path);
  if (bare && headers.cookie) found.push(`a cookie at ${path}`);
  if (bare && headers.referer) found.push(`a Referer at ${path}`);
  return found;
}

const doorOf = (path: string): string | undefined =>
  doors.find((door) => path === `/${door}` || path.startsWith(`/${door}/`));

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
