import { defineConfig } from '@playwright/test';

/** Browser stories. `node bin/e2e.mjs` builds, starts an instance and runs them; with E2E_URL and MICHISUJI_DATA they run on one that is up. */
const browser = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/support/fresh-run.ts',
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: process.env.E2E_URL ?? 'http://localhost:3000',
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    video: 'off',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: browser ? { executablePath: browser } : {},
  },
  projects: [
    { name: 'stories', testIgnore: /walls\// },
    // Last, because they look at what the stories left behind.
    { name: 'walls', testMatch: /walls\//, dependencies: ['stories'] },
  ],
});
