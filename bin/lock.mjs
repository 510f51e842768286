// The lock file installs everywhere: some "latest" releases lack binaries of other platforms; `npm install` passes and `npm ci` fails later.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './prepare.mjs';

/** What is wrong with a package.json and its lock, one sentence each. */
export function lockFaults(manifest, lock) {
  return [...looseVersions(manifest), ...missingOptionals(lock), ...foreignSources(lock)];
}

const looseVersions = ({ dependencies = {}, devDependencies = {} }) =>
  Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name} is not pinned exactly: ${version}`);

const missingOptionals = ({ packages }) =>
  Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !places(place, name).some((candidate) => candidate in packages))
      .map((name) => `${place} wants ${name}, which the lock does not hold`),
  );

/** Where Node would look for a package from a place in the tree, nearest first. */
function places(place, name) {
  const parts = place.split('/node_modules/');
  return [...parts.keys()]
    .map((index) => `${parts.slice(0, parts.length - index).join('/node_modules/')}/node_modules/${name}`)
    .concat(`node_modules/${name}`);
}

const foreignSources = ({ packages }) =>
  Object.entries(packages)
    .filter(([place, entry]) => place !== '' && !entry.link && !comesFromNpm(entry))
    .map(([place]) => `${place} names a source of its own or has no checksum`);

/** Addresses are left out of the lock, so that everybody installs from the registry that their own npm is set to. */
const comesFromNpm = ({ resolved, integrity, inBundle }) => inBundle || (!resolved && Boolean(integrity));

/** A manifest and a lock with one fault of each kind: what the check must notice. */
const badManifest = { dependencies: { loose: '^1.0.0' } };
const badLock = {
  packages: {
    '': {},
    'node_modules/a': { integrity: 'sha512-x', optionalDependencies: { 'a-darwin-arm64': '1.0.0' } },
    'node_modules/b': { resolved: 'https://elsewhere.example/b.tgz', integrity: 'sha512-x' },
  },
};

/** Checks the checkout and prints a line; returns the exit code. */
export function checkLock() {
  const read = (name) => JSON.parse(readFileSync(path.join(root, name), 'utf8'));
  const lock = read('package-lock.json');
  const count = Object.keys(lock.packages).length;
  const faults = lockFaults(read('package.json'), lock);
  const caught = lockFaults(badManifest, badLock).length;
  for (const fault of faults) console.log(`lock: ${fault}`);
  console.log(`lock: ${count} packages, caught ${caught} of 3 planted faults`);
  return faults.length === 0 && count > 100 && caught === 3 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = checkLock();
