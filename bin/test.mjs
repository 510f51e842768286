// `bin/test`: from a clean clone, everything checked. The last line is `N passed, N failed`; the exit code is the first failure's.
import { checkDisk, checkNode, install, Refusal } from './prepare.mjs';

const say = (line) => console.log(line);

async function main() {
  checkNode();
  checkDisk();
  install(say);
  const { findBrowser } = await import('./browser.mjs');
  const { check } = await import('./check.mjs');
  const { closingLine, runStories } = await import('./e2e.mjs');
  const browser = await findBrowser(say);
  const checked = await check();
  const told =
    checked.code === 0
      ? await runStories([], browser, say).catch(broken)
      : { ...checked, passed: 0, failed: 0 };
  say(
    closingLine({
      passed: checked.passed + told.passed,
      failed: checked.failed + told.failed,
      ...(told.skipped ? { skipped: told.skipped } : {}),
    }),
  );
  process.exitCode = told.code;
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
