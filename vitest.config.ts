import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const everything = ['lib', 'db', 'components', 'app', 'bin'].map((folder) => `${folder}/**/*.test.ts`);
/** What decides about times without a database: no zone of the server may change an answer. */
const aboutTime = [
  'lib/consultation/{availability,booking,matching,session}/**/rules.test.ts',
  'lib/shared/{calendar,half-year}.test.ts',
];

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    projects: [
      // A zone nobody lives by: a date that leans on the server's zone shows itself (Kathmandu is UTC+5:45).
      project('Asia/Kathmandu', { include: everything, globalSetup: 'db/test-server.ts' }),
      ...['UTC', 'Asia/Tokyo', 'America/Los_Angeles'].map((zone) => project(zone, { include: aboutTime })),
    ],
    pool: 'forks',
    // One more than the two cores of the smallest machine: most files wait for PostgreSQL now and then.
    maxWorkers: 3,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

/** Tests under one zone of the server. */
function project(zone: string, test: { include: string[]; globalSetup?: string }) {
  return { extends: true as const, test: { ...test, name: zone, env: { TZ: zone, MICHISUJI_MODE: 'demo' } } };
}
