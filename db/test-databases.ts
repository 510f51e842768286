import { randomBytes } from 'node:crypto';
import { cpSync } from 'node:fs';
import path from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, inject } from 'vitest';
import type { Wing } from '@/lib/env';
import { closePools } from './connect';
import { duties, wings } from './roles';

/**
 * Gives the test file its own three databases (clones of the templates), its own data folder with keys, and closes them afterwards.
 * Call it once at the top of a `*.db.test.ts`. Returns a reader that sees every table of a wing as the administrator.
 */
export function testDatabases(): (wing: 'desk' | 'consultation' | 'report') => postgres.Sql {
  const run = randomBytes(4).toString('hex');
  const readers = new Map<string, postgres.Sql>();
  const nameOf = (wing: string) => `test_${wing}_${run}`;

  async function clone(admin: postgres.Sql, wing: Wing): Promise<void> {
    const name = admin(nameOf(wing));
    await admin`create database ${name} template ${admin(`template_${wing}`)}`;
    await admin`revoke all on database ${name} from public`;
    await admin`grant connect on database ${name} to ${admin([...duties[wing]])}`;
    const url = new URL(inject('adminUrl'));
    url.pathname = `/${nameOf(wing)}`;
    process.env[`${wing.toUpperCase()}_DATABASE_URL`] = url.toString();
    readers.set(wing, postgres(url.toString(), { max: 2, onnotice: () => {} }));
  }

  beforeAll(async () => {
    const admin = postgres(inject('adminUrl'), { max: wings.length });
    await Promise.all(wings.map((wing) => clone(admin, wing)));
    await admin.end();
    const folder = path.join(path.dirname(inject('dataFolder')), run);
    cpSync(inject('dataFolder'), folder, { recursive: true });
    process.env.MICHISUJI_DATA = folder;
  });

  afterAll(async () => {
    await closePools();
    await Promise.all([...readers.values()].map((reader) => reader.end()));
    const admin = postgres(inject('adminUrl'), { max: wings.length });
    await Promise.all(
      wings.map((wing) => admin`drop database if exists ${admin(nameOf(wing))} with (force)`),
    );
    await admin.end();
  });

  return (wing) => {
    const reader = readers.get(wing);
    if (!reader) throw new Error('the databases are there inside tests only');
    return reader;
  };
}
