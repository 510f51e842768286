import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: [
      'lib/**/*.test.ts',
      'db/**/*.test.ts',
      'components/**/*.test.ts',
      'app/**/*.test.ts',
      'bin/**/*.test.ts',
    ],
    globalSetup: 'db/test-server.ts',
    // A zone nobody lives by: a date that leans on the server's zone shows itself (Kathmandu is UTC+5:45).
    // TEST_TZ tries another one.
    env: { TZ: process.env.TEST_TZ ?? 'Asia/Kathmandu', MICHISUJI_MODE: 'demo' },
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
