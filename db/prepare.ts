import postgres from 'postgres';
import { isDemo, type Wing } from '@/lib/env';
import { isDemoThere } from './seed/there';
import { setUpDatabases } from './setup';

/** Run by the start command before the web process: databases, tables, roles, and in demo mode the demo's data. */
const url = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
};

const admin = {
  desk: url('DESK_DATABASE_URL'),
  consultation: url('CONSULTATION_DATABASE_URL'),
  report: url('REPORT_DATABASE_URL'),
};
await setUpDatabases(admin);
if (isDemo() && !isDemoThere()) {
  await waitForDisk(admin, 'off');
  const { prepareStatements } = await import('./seed/prepared');
  const { seedDemo } = await import('./seed');
  prepareStatements();
  await seedDemo();
  await waitForDisk(admin, 'on');
}
if (isDemo()) {
  const { makeDemoHolders } = await import('./seed/holders');
  await makeDemoHolders();
}
const { closePools } = await import('./connect');
await closePools();

/**
 * Whether a commit waits for the disk. While the demo is written it need not: a seed that breaks off is thrown away as a whole. The
 * setting is the database's own, so that it reaches every login and ends with the seed.
 */
async function waitForDisk(databases: Record<Wing, string>, value: 'on' | 'off'): Promise<void> {
  for (const address of Object.values(databases)) {
    const sql = postgres(address, { max: 1 });
    await sql`alter database ${sql(new URL(address).pathname.slice(1))} set synchronous_commit to ${sql(value)}`;
    await sql.end();
  }
}
