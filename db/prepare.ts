import { isDemo } from '@/lib/env';
import { setUpDatabases } from './setup';

/** Run by the start command before the web process: databases, tables, roles, and in demo mode the demo's data. */
const url = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
};

await setUpDatabases({
  desk: url('DESK_DATABASE_URL'),
  consultation: url('CONSULTATION_DATABASE_URL'),
  report: url('REPORT_DATABASE_URL'),
});
if (isDemo()) {
  const { seedDemo } = await import('./seed');
  await seedDemo();
}
const { closePools } = await import('./connect');
await closePools();
