import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkDisk, checkNode, install, Refusal, root } from './prepare.mjs';
import { startProduct, stopOnSignals } from './product.mjs';

const say = (line) => console.log(line);

function options() {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string', default: '3000' }, reset: { type: 'boolean', default: false } },
    });
    const port = Number(values.port);
    if (Number.isInteger(port) && port > 0 && port < 65536) return { port, reset: values.reset };
  } catch {}
  throw new Refusal('使い方： bin/start [--port 番号] [--reset]', 'Usage: bin/start [--port N] [--reset]');
}

const folder = path.resolve(root, process.env.MICHISUJI_DATA ?? '.data');

function printAccounts() {
  const file = path.join(folder, 'demo-accounts.json');
  if (!existsSync(file)) return;
  say('');
  for (const { door, sign, note } of JSON.parse(readFileSync(file, 'utf8')))
    say(`  ${door.padEnd(12)} ${sign.padEnd(34)} ${note}`);
}

async function main() {
  checkNode();
  const { port, reset } = options();
  checkDisk();
  install(say);
  const product = await startProduct({ folder, port, reset, log: say, onStop: stopOnSignals() });
  printAccounts();
  say(`\nready ${product.url}`);
}

main().catch((error) => {
  console.error(
    error instanceof Refusal ? error.message : `起動できませんでした。 / Could not start.\n${error.message}`,
  );
  process.exit(1);
});
