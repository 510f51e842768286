import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../bin/postgres.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    adminUrl: string;
    dataFolder: string;
  }
}

/** One embedded server for a whole run of the tests, with a template of each wing's database that test files clone. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
  const folder = mkdtempSync(path.join(testFolder(root), 'run-'));
  chmodSync(folder, 0o755); // the server may run as another account
  process.env.MICHISUJI_DATA = path.join(folder, 'data');
  const server = await startPostgres({ root, folder, fast: true });
  const { setUpDatabases } = await import('./setup');
  await setUpDatabases({
    desk: server.url('template_desk'),
    consultation: server.url('template_consultation'),
    report: server.url('template_report'),
  });
  project.provide('adminUrl', server.url('postgres'));
  project.provide('dataFolder', path.join(folder, 'data'));
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

function testFolder(root: string): string {
  const folder = path.join(root, '.test');
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  return folder;
}
