// `npm run check`: format and lint, lock, types, walls, unit and database tests. Stops at the first step that fails. Needs Node only.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkLock } from './lock.mjs';
import { root, run } from './prepare.mjs';

const tool = (...parts) => path.join('node_modules', ...parts);
const report = path.join(root, '.test', 'vitest.json');

/** Runs every step and returns the exit code and how many tests passed and failed; a step without tests of its own counts as one. */
export async function check() {
  const total = { code: 0, passed: 0, failed: 0 };
  for (const [name, step] of steps) {
    const begun = Date.now();
    const { code, passed = code === 0 ? 1 : 0, failed = code === 0 ? 0 : 1 } = await step();
    console.log(
      `check: ${name} ${code === 0 ? 'ok' : 'FAILED'} (${((Date.now() - begun) / 1000).toFixed(1)} s)`,
    );
    total.passed += passed;
    total.failed += failed;
    total.code = code;
    if (code !== 0) break;
  }
  return total;
}

const steps = [
  [
    'format and lint',
    () => node(tool('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '.'),
  ],
  ['lock', async () => ({ code: checkLock() })],
  ['types', types],
  ['walls', () => node(path.join('bin', 'walls.mjs'))],
  ['tests', vitest],
];

const node = async (...args) => ({ code: await run(args) });

/** Routes are typed: their types are written before the compiler reads them. */
async function types() {
  const written = await run([tool('next', 'dist', 'bin', 'next'), 'typegen'], { quiet: true });
  return written === 0
    ? node(tool('typescript', 'bin', 'tsc'), '--noEmit', '--incremental', 'false')
    : { code: written };
}

async function vitest() {
  mkdirSync(path.dirname(report), { recursive: true, mode: 0o755 });
  rmSync(report, { force: true });
  const code = await run([
    tool('vitest', 'vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return { code, ...counts(code) };
}

/** What the runner wrote down; a run that wrote nothing or ran nothing has failed. */
function counts(code) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    const broken = code !== 0 && numFailedTests === 0 ? 1 : 0;
    if (numPassedTests + numFailedTests > 0)
      return { passed: numPassedTests, failed: numFailedTests + broken };
  } catch {}
  return { code: code || 1, passed: 0, failed: 1 };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { code, passed, failed } = await check();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = code;
}
