import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Door } from '../../lib/shared/taxonomy';

/** The running instance that the stories visit: its files and its databases as the administrator sees them. */

export type Wing = 'desk' | 'consultation' | 'report';

const folder = (): string => path.resolve(process.env.MICHISUJI_DATA ?? '.data');
export const dataFile = (name: string): string => path.join(folder(), name);

/** Where the requests of the whole run are written down, one JSON object a line. */
export const requestsFile = (): string => dataFile('requests.jsonl');

/** The administrator's URL of a wing's database: given by bin/e2e, else that of the embedded server of the data folder. */
export function adminUrl(wing: Wing): string {
  const given = process.env[`E2E_${wing.toUpperCase()}_DATABASE_URL`];
  if (given) return given;
  const port = readFileSync(dataFile('postgres/postmaster.pid'), 'utf8').split('\n')[3];
  const password = readFileSync(dataFile('postgres.password'), 'utf8');
  return `postgres://michisuji:${password}@127.0.0.1:${port}/michisuji_${wing}`;
}

/** How the demo's people sign in: an address, or a client's recovery code. The newest list of the seed. */
export function demoAccounts(door: Door): string[] {
  const accounts: { door: string; sign: string }[] = JSON.parse(
    readFileSync(dataFile('demo-accounts.json'), 'utf8'),
  );
  return accounts.filter((account) => account.door === `/${door}`).map((account) => account.sign);
}

/** The first demo account of a door. */
export function demoAccount(door: Door): string {
  const [first] = demoAccounts(door);
  if (!first) throw new Error(`the demo has no account at /${door}`);
  return first;
}

export type ReceivedMail = { to: string; subject: string; text: string; at: number };

/** Mails of the demo's mailbox to one address, newest first. `at` is when the file was written, in milliseconds. */
export function mailsTo(address: string): ReceivedMail[] {
  const mailbox = dataFile('mailbox');
  const names = existsSync(mailbox) ? readdirSync(mailbox).filter((name) => name.endsWith('.json')) : [];
  return names
    .map((name) => path.join(mailbox, name))
    .map((file) => ({ ...JSON.parse(readFileSync(file, 'utf8')), at: statSync(file).mtimeMs }))
    .filter((mail) => mail.to === address)
    .sort((a, b) => b.at - a.at);
}
