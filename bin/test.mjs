// `bin/test`: from a clean clone, everything checked. The last line is `N passed, N failed`; the exit code is the first failure's.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkDisk, checkNode, install, Refusal, root, run } from './prepare.mjs';

const say = (line) => console.log(line);

async function main() {
  checkNode();
  checkDisk();
  install(say);
  const { findBrowser } = await import('./browser.mjs');
  const { check } = await import('./check.mjs');
  const { closingLine, runStories } = await import('./e2e.mjs');
  const { drill } = await import('./drill.mjs');
  const browser = await findBrowser(say).catch(unlessMandatory);
  const checked = await check();
  const untried = { code: checked.code, passed: 0, failed: 0 };
  const tell = () =>
    browser instanceof Refusal ? notRun(browser) : runStories([], browser, say).catch(broken);
  // Side by side: each leaves a core idle half of its time, and no row of the attacks measures how long something takes.
  const [attacked, told] =
    checked.code === 0 ? await Promise.all([quickAttack(), tell()]) : [untried, untried];
  const drilled =
    attacked.code || told.code || checked.code ? untried : await drill(['signin'], { quick: true });
  say(
    closingLine({
      passed: checked.passed + attacked.passed + told.passed + drilled.passed,
      failed: checked.failed + attacked.failed + told.failed + drilled.failed,
      ...(told.skipped ? { skipped: told.skipped } : {}),
    }),
  );
  process.exitCode = attacked.code || told.code || drilled.code;
}

/** A machine without a browser, where none can be installed, checks everything else; CI has to have one. */
function unlessMandatory(error) {
  if (process.env.CI || !(error instanceof Refusal)) throw error;
  return error;
}

function notRun(refusal) {
  say(`not run: browser stories. ${refusal.message}`);
  return { code: 0, passed: 0, failed: 0 };
}

/** The attack suite in its quick set, in a process of its own: each row is a test. Its table is shown when one fails. */
async function quickAttack() {
  const file = path.join(root, '.test', 'attack.jsonl');
  rmSync(file, { force: true });
  const code = await run([path.join('bin', 'attack.mjs'), '--quick', '--json', file], { quiet: true });
  try {
    const rows = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const failed = rows.filter(({ pass }) => !pass).length;
    say(`attacks: ${rows.length - failed} of ${rows.length} rows pass`);
    return { code, passed: rows.length - failed, failed: failed + (code !== 0 && failed === 0 ? 1 : 0) };
  } catch {
    return { code: code || 1, passed: 0, failed: 1 };
  }
}

/** The stories could not even begin: one failure, beside what passed before. */
function broken(error) {
  explain(error);
  return { code: 1, passed: 0, failed: 1 };
}

const explain = (error) => console.error(error instanceof Refusal ? error.message : error);

main().catch((error) => {
  explain(error);
  say('0 passed, 1 failed');
  process.exitCode = 1;
});
