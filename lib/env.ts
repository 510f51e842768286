import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

export type Wing = 'desk' | 'consultation' | 'report';

const schema = z.object({
  MICHISUJI_MODE: z.enum(['demo', 'production']).default('production'),
  /** Folder of everything that is not in a database: keys, the bulletin, the demo's mailbox and clock. */
  MICHISUJI_DATA: z.string().min(1).default('.data'),
  PUBLIC_URL: z.url().default('http://localhost:3000'),
  DESK_DATABASE_URL: z.url().optional(),
  CONSULTATION_DATABASE_URL: z.url().optional(),
  REPORT_DATABASE_URL: z.url().optional(),
  SMTP_URL: z.url().optional(),
  MAIL_FROM: z.string().default('noreply@localhost'),
  /** Relays of the room, separated by commas, and the secret that they share with this server; see docs/coturn.md. */
  TURN_URLS: z
    .string()
    .regex(/^turns?:[^\s,]+(,\s*turns?:[^\s,]+)*$/)
    .optional(),
  TURN_SECRET: z.string().min(32).optional(),
  /** A Chromium for PDFs, where the system's is not the one. */
  CHROMIUM_PATH: z.string().optional(),
});
export type Env = z.infer<typeof schema>;

let parsed: Env | undefined;

/** The product's settings: the only place that reads `process.env`. Parsed at the first call, so that a build needs none of them. */
export function env(): Env {
  parsed ??= schema.parse(process.env);
  return parsed;
}

/** The Chromium that was named for PDFs, and the folders in which to look for one otherwise. */
export const browserPath = (): string | null => env().CHROMIUM_PATH || null;
export const searchPath = (): string[] => (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);

/** Whether this is `next dev`, whose browser runtime needs `eval`. It decides nothing else. */
export const isDevelopmentServer = (): boolean => process.env.NODE_ENV === 'development';

export const isDemo = (): boolean => env().MICHISUJI_MODE === 'demo';
export const dataPath = (...parts: string[]): string => path.resolve(env().MICHISUJI_DATA, ...parts);

/** The connection URL of a wing's database, or null where this process does not serve the wing. */
export function databaseUrl(wing: Wing): string | null {
  const { DESK_DATABASE_URL, CONSULTATION_DATABASE_URL, REPORT_DATABASE_URL } = env();
  const urls = {
    desk: DESK_DATABASE_URL,
    consultation: CONSULTATION_DATABASE_URL,
    report: REPORT_DATABASE_URL,
  };
  return urls[wing] ?? null;
}

const relayFile = z.object({ urls: z.array(z.string()).min(1), secret: z.string().min(32) });

/** Where the room's relays are; null when there is none. In demo mode the built-in relay says in a file where it listens. */
export function relaySettings(): z.infer<typeof relayFile> | null {
  const { TURN_URLS: urls, TURN_SECRET: secret } = env();
  if (urls && secret) return { urls: urls.split(',').map((url) => url.trim()), secret };
  if (!isDemo()) return null;
  try {
    return relayFile.parse(JSON.parse(readFileSync(dataPath('relay.json'), 'utf8')));
  } catch {
    return null;
  }
}

/** The machine's own time, for what another machine compares with its own. Nothing in the product is decided by it. */
export const machineTime = (): Date => new Date();

/** The product's one clock. In demo mode the operator may move it; in production it is the machine's. */
export const now = (): Date => new Date(Date.now() + clockOffset());

/** Milliseconds by which the demo's clock is ahead; always 0 in production. */
export function clockOffset(): number {
  if (!isDemo()) return 0;
  try {
    return z.object({ offset: z.number() }).parse(JSON.parse(readFileSync(dataPath('clock.json'), 'utf8')))
      .offset;
  } catch {
    return 0;
  }
}

/** Moves the demo's clock. Throws outside demo mode: no code path of a production process may shift time. */
export function moveClock(offset: number): void {
  if (!isDemo()) throw new Error('the clock moves in demo mode only');
  writeFileSync(dataPath('clock.json'), JSON.stringify({ offset }));
}
