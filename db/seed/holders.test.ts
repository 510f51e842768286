import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openCard, sealCard } from '@/lib/wallet/emergency';

let data = '';

// Settings are read once a module: each test takes the modules anew.
beforeEach(() => {
  data = mkdtempSync(path.join(tmpdir(), 'holders-'));
  vi.stubEnv('MICHISUJI_DATA', data);
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(data, { recursive: true });
});

const privateHalf = (holder: string): string =>
  readFileSync(path.join(data, 'emergency-holders', `${holder}.key`), 'utf8').trim();

test('the demo has three holders, and any two of them open a card that is sealed for them', async () => {
  const { makeDemoHolders } = await import('./holders');
  const queries = await import('@/lib/consultation/client/card/queries');
  expect(queries.findHolderKeys()).toBeNull();
  expect(await makeDemoHolders()).toEqual(['A', 'B', 'C']);
  const keys = queries.findHolderKeys();
  if (!keys) throw new Error('no keys');
  const card = await sealCard('090-0000-0000', keys);
  expect(await openCard(card, { A: privateHalf('A'), C: privateHalf('C') })).toBe('090-0000-0000');
});

test('keys that are there stay; private halves are for their owner only', async () => {
  const { makeDemoHolders } = await import('./holders');
  await makeDemoHolders();
  const before = privateHalf('B');
  expect(await makeDemoHolders()).toEqual([]);
  expect(privateHalf('B')).toBe(before);
  const folder = path.join(data, 'emergency-holders');
  for (const name of readdirSync(folder)) expect(statSync(path.join(folder, name)).mode & 0o777).toBe(0o600);
});

test('production makes none', async () => {
  vi.stubEnv('MICHISUJI_MODE', 'production');
  const { makeDemoHolders } = await import('./holders');
  await expect(makeDemoHolders()).rejects.toThrow('production');
  expect(readdirSync(data)).toEqual([]);
});
