// `npm run bench -- [--set small|full] [--only search,book] [--json FILE] [--check]`: figures, each beside a yardstick of the same run.
import { mkdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { freePort, startPostgres } from './postgres.mjs';
import { checkNode, install, Refusal, root, run } from './prepare.mjs';
import { startProduct, stopOnSignals } from './product.mjs';

const folder = path.join(root, '.test', 'bench');
const productFolder = path.join(root, '.test', 'bench-product');
const needsProduct = ['race-http', 'collect-http', 'wallet', 'release', 'start', 'weight'];
const all = ['race', 'search', 'book', 'storm', 'seal', 'utility', 'collect', ...needsProduct];

function options() {
  const { values } = parseArgs({
    options: {
      set: { type: 'string', default: 'small' },
      only: { type: 'string', default: all.join(',') },
      json: { type: 'string', default: '' },
      check: { type: 'boolean', default: false },
    },
  });
  const only = values.only.split(',');
  const unknown = only.filter((name) => !all.includes(name));
  if (unknown.length > 0 || !['small', 'full'].includes(values.set))
    throw new Refusal(
      `使い方： npm run bench -- --set small|full --only ${all.join(',')}`,
      `Usage: npm run bench -- --set small|full --only ${all.join(',')}`,
    );
  return { ...values, only };
}

async function main() {
  checkNode();
  const { set, only, json, check } = options();
  const loadBefore = os.loadavg()[0] ?? 0;
  install(console.log);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const parts = [];
  stopOnSignals()(async () => {
    for (const stop of parts.reverse()) await stop();
  });
  try {
    const server = await startPostgres({ root, folder });
    parts.push(server.stop);
    const env = {
      ...process.env,
      ...bench(server),
      BENCH: JSON.stringify({ set, only, json, check, loadBefore }),
    };
    const product = only.some((name) => needsProduct.includes(name)) ? await startTwice() : null;
    if (product) parts.push(product.stop);
    const web = product ? { BENCH_PRODUCT: JSON.stringify({ ...product, folder: productFolder }) } : {};
    return await run(['--import', 'tsx', 'bin/bench/main.ts'], { env: { ...env, ...web } });
  } finally {
    for (const stop of parts.reverse()) await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Scratch databases, named so that nobody mistakes them. */
const bench = (server) => ({
  ...Object.fromEntries(
    ['desk', 'consultation', 'report'].map((wing) => [
      `${wing.toUpperCase()}_DATABASE_URL`,
      server.url(`bench_${wing}`),
    ]),
  ),
  MICHISUJI_MODE: 'demo',
  MICHISUJI_DATA: path.join(folder, 'data'),
});

/** The product with its demo data, stopped and started again: the second start is the one that people wait for every day. */
async function startTwice() {
  const port = await freePort(0, 'localhost');
  const options = { folder: productFolder, port, log: () => {} };
  const first = await startProduct({ ...options, reset: true });
  await first.stop();
  const begun = Date.now();
  const second = await startProduct(options);
  return { ...second, startSeconds: (Date.now() - begun) / 1000 };
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
}
