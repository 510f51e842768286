import { randomBytes, randomInt } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

const giveUpMilliseconds = 10_000;
const turnName = '.turn';

/**
 * Writes every file of a folder again in random order, one by one, so that neither times nor inodes say which key came first. Contents and
 * (random) names stay. A key that is destroyed meanwhile stays destroyed: both take turns. Returns how many files there were.
 */
export function renewFiles(folder: string): number {
  const names = shuffled(keyFiles(folder));
  for (const name of names) inTurn(folder, () => renewFile(path.join(folder, name)));
  return names.length;
}

function renewFile(file: string): void {
  const content = read(file);
  if (!content) return;
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, content, { mode: 0o600 });
  renameSync(draft, file);
}

/** Drafts carry a dot; whatever is half-written is nobody's key. */
function keyFiles(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /^[0-9a-f]+$/.test(name));
  } catch {
    return [];
  }
}

function read(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** Fisher and Yates, with lots that nobody can guess. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  const rest = [...items];
  return items.flatMap(() => rest.splice(randomInt(rest.length), 1));
}

/**
 * Runs `work` while no other process renews or destroys a file of the folder: whoever makes the subfolder has the turn. A turn older than
 * ten seconds belongs to a process that died, and is taken over.
 */
export function inTurn(folder: string, work: () => void): void {
  const turn = path.join(folder, turnName);
  while (!begin(turn)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
  try {
    work();
  } finally {
    end(turn);
  }
}

function begin(turn: string): boolean {
  try {
    mkdirSync(turn);
    return true;
  } catch {
    if (isLeftOver(turn)) end(turn);
    return false;
  }
}

function isLeftOver(turn: string): boolean {
  try {
    return performance.timeOrigin + performance.now() - statSync(turn).mtimeMs > giveUpMilliseconds;
  } catch {
    return false;
  }
}

function end(turn: string): void {
  try {
    rmdirSync(turn);
  } catch {
    // Somebody took it over.
  }
}
