// `npm run drill -- <name …> [--quick] [--json FILE]`: tries what may go wrong outside the product, each trial with its control. One JSON
// line a trial: {"id","tried","n","result","pass_mark","pass","control",…}. The exit code is 1 when one missed its mark, or nothing was tried.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { checkNode, install, Refusal, root } from './prepare.mjs';

/** Carries drills out; returns the exit code, and how many rows passed and failed. What is `not run` on this machine counts as neither. */
export async function drill(names, { quick = false, json = '' } = {}) {
  if (names.length === 0)
    throw new Refusal(
      '使い方： npm run drill -- 名前 [--quick] [--json ファイル]',
      'Usage: npm run drill -- NAME [--quick] [--json FILE]',
    );
  const rows = [];
  const code = await carryOut([...names, ...(quick ? ['--quick'] : [])], rows);
  if (json) writeFileSync(json, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const failed = rows.filter(({ pass }) => !pass).length;
  const passed = rows.filter(({ pass, result }) => pass && !result.startsWith('not run')).length;
  const broken = failed === 0 && (code !== 0 || passed === 0) ? 1 : 0;
  return { code: code || (failed + broken > 0 ? 1 : 0), passed, failed: failed + broken };
}

function carryOut(args, rows) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bin/drill/main.ts', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal));
  createInterface({ input: child.stdout }).on('line', (line) => {
    console.log(line);
    if (line.startsWith('{"id":')) rows.push(JSON.parse(line));
  });
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    checkNode();
    install(console.log);
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { quick: { type: 'boolean', default: false }, json: { type: 'string', default: '' } },
    });
    const { code, passed, failed } = await drill(positionals, values);
    console.log(`${passed} passed, ${failed} failed`);
    process.exitCode = code;
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
    process.exitCode = 1;
  }
}
