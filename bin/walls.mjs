// `npm run walls`: who may import whom, over the whole tree; then the same over a folder of planted breaches, each of which it must catch.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { textBreaches, textRules } from './walls-text.mjs';

// dependency-cruiser hands .tsx to swc without saying that it holds JSX. The hand-over is mended before the cruiser is loaded.
const swc = createRequire(import.meta.url)('@swc/core');
const parse = swc.parseFileSync;
swc.parseFileSync = (file, options) => parse(file, { ...options, tsx: file.endsWith('.tsx') });
const { cruise } = await import('dependency-cruiser');

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const planted = path.join(root, 'bin', 'walls-planted');
const { forbidden } = createRequire(import.meta.url)(path.join(root, '.dependency-cruiser.cjs'));
const parts = ['app', 'components', 'db', 'lib', 'bin', 'proxy.ts'];

/** Every breach of a tree, as `{ rule, file, what }`, and how many modules were read. */
async function readTree(base) {
  const present = readdirSync(base);
  const { output } = await cruise(
    parts.filter((part) => present.includes(part)),
    {
      baseDir: base,
      validate: true,
      ruleSet: { forbidden },
      parser: 'swc',
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '^bin/walls-planted/|^\\.next/' },
    },
    {
      alias: { '@': base },
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
    },
  );
  const own = output.modules.filter(({ source }) =>
    parts.some((part) => source === part || source.startsWith(`${part}/`)),
  );
  const files = own.map(({ source }) => source);
  const imports = output.summary.violations.map(({ rule, from, to }) => ({
    rule: rule.name,
    file: from,
    what: `imports ${to}`,
  }));
  return { files, breaches: [...imports, ...textBreaches(base, files)] };
}

/** The breach that a planted file stands for: its first line says so. */
function declared(file) {
  const [line = ''] = readFileSync(path.join(planted, file), 'utf8').split('\n');
  return /^(?:\/\/|--) breach: (\S+)$/.exec(line)?.[1] ?? null;
}

/** Every planted breach, by its own rule, must be noticed; no innocent file accused; no rule left without a breach. */
async function tryControls() {
  const expected = filesIn(planted)
    .map((file) => ({ file, rule: declared(file) }))
    .filter(({ rule }) => rule);
  const { breaches } = await readTree(planted);
  const found = new Set(breaches.map(({ rule, file }) => `${rule} ${file}`));
  const missed = expected.filter(({ rule, file }) => !found.has(`${rule} ${file}`));
  const accused = breaches.filter(({ file }) => !expected.some((one) => one.file === file));
  const names = [...forbidden, ...textRules].map(({ name }) => name);
  const untried = names.filter((name) => !expected.some(({ rule }) => rule === name));
  const faults = [
    ...missed.map(({ rule, file }) => `${rule} did not notice ${file}`),
    ...accused.map(({ rule, file, what }) => `${rule} accuses ${file}, which ${what}`),
    ...untried.map((name) => `no planted breach for ${name}`),
  ];
  return { planted: expected.length, caught: expected.length - missed.length, faults };
}

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(path.join(folder, name)).isFile());

const { files, breaches } = await readTree(root);
const control = await tryControls();
for (const { rule, file, what } of breaches) console.log(`walls: ${rule}: ${file} ${what}`);
for (const fault of control.faults) console.log(`walls: control: ${fault}`);
console.log(
  `walls: ${files.length} modules, caught ${control.caught} of ${control.planted} planted breaches`,
);
const sound = control.planted > 0 && control.faults.length === 0;
process.exitCode = files.length > 0 && breaches.length === 0 && sound ? 0 : 1;
