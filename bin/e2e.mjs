// Browser stories against an instance of their own: `node bin/e2e.mjs [arguments of playwright test]`, for example a file or `--no-deps`.
import { randomInt } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from './browser.mjs';
import { freePort } from './postgres.mjs';
import { checkNode, install, Refusal, root, run } from './prepare.mjs';
import { startProduct, stopOnSignals } from './product.mjs';

const folder = path.join(root, '.test', 'product');
const report = path.join(root, '.test', 'e2e.json');

/** Builds, starts an instance with fresh demo data, runs the stories and stops it. Returns the exit code and the counts. */
export async function runStories(args, browser, log) {
  forgetSettings();
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  rmSync(report, { force: true });
  const product = await startProduct({
    folder,
    port: await quietPort(),
    fast: true,
    reset: true,
    log,
    onStop: stopOnSignals(),
  });
  try {
    const env = { ...process.env, ...environment(product, browser), PLAYWRIGHT_JSON_OUTPUT_NAME: report };
    const cli = path.join('node_modules', '@playwright', 'test', 'cli.js');
    const code = await run([cli, 'test', '--reporter=list,json', ...args], { env });
    return { code, ...counts(code) };
  } finally {
    await product.stop();
  }
}

/** A test never touches what a person's settings point at. */
function forgetSettings() {
  const ours = /^(MICHISUJI_\w+|PUBLIC_URL|SMTP_URL|MAIL_FROM|(DESK|CONSULTATION|REPORT)_DATABASE_URL)$/;
  for (const name of Object.keys(process.env)) if (ours.test(name)) delete process.env[name];
}

/** Below the range from which systems hand out ports by themselves; by chance, because another run may look at the same time. */
async function quietPort() {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const free = await freePort(randomInt(20_000, 32_000), 'localhost').catch(() => null);
    if (free) return free;
  }
  throw new Refusal('空いているポートがありません。', 'No port is free.');
}

const environment = ({ url, admin }, browser) => ({
  E2E_URL: url,
  MICHISUJI_DATA: folder,
  ...Object.fromEntries(Object.entries(admin).map(([name, value]) => [`E2E_${name}`, value])),
  ...(browser ? { CHROMIUM_PATH: browser } : {}),
});

/** What the runner wrote down; a run that wrote nothing or ran nothing has failed. */
function counts(code) {
  try {
    const { expected, flaky, unexpected, skipped } = JSON.parse(readFileSync(report, 'utf8')).stats;
    const broken = code !== 0 && unexpected === 0 ? 1 : 0;
    if (expected + unexpected > 0) return { passed: expected + flaky, failed: unexpected + broken, skipped };
  } catch {}
  return { code: code || 1, passed: 0, failed: 1, skipped: 0 };
}

/** ` N passed, N failed`, and what was skipped, which only happens after a failure. */
export const closingLine = ({ passed, failed, skipped = 0 }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    checkNode();
    install(console.log);
    const result = await runStories(process.argv.slice(2), await findBrowser(console.log), console.log);
    console.log(closingLine(result));
    process.exitCode = result.code;
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
    process.exitCode = 1;
  }
}
