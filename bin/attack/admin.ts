import postgres from 'postgres';
import type { Wing } from '@/lib/env';

/** An administrator's reader of each scratch database: the thief who has everything. */
export type Admin = (wing: Wing) => postgres.Sql;

export const urlOf = (wing: Wing): string => process.env[`${wing.toUpperCase()}_DATABASE_URL`] ?? '';

const readers = new Map<Wing, postgres.Sql>();

export const admin: Admin = (wing) => {
  const reader = readers.get(wing) ?? postgres(urlOf(wing), { max: 2, onnotice: () => {} });
  readers.set(wing, reader);
  return reader;
};

export async function closeAdmin(): Promise<void> {
  await Promise.all([...readers.values()].map((reader) => reader.end({ timeout: 5 })));
  readers.clear();
}
