import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { park, parkingLimits, takeParked } from './parking';

const at = (minutes: number) => new Date(Date.parse('2026-11-24T03:00:00Z') + 60_000 * minutes);
const data = mkdtempSync(path.join(tmpdir(), 'parking-'));

// Settings are read at the first call, and this file has made none yet.
beforeAll(() => vi.stubEnv('MICHISUJI_DATA', data));
beforeEach(() => rmSync(path.join(data, 'transfer'), { recursive: true, force: true }));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(data, { recursive: true });
});

const parked = (text: string, minutes = 0): string => {
  const answer = park(text, at(minutes));
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};
const files = () => readdirSync(path.join(data, 'transfer'));

describe('the parking place', () => {
  test('gives out once, and keeps nothing afterwards', () => {
    const name = parked('sealed');
    expect(name).toMatch(/^[\w-]{22}$/);
    expect(takeParked(name, at(9))).toBe('sealed');
    expect(takeParked(name, at(9))).toBeNull();
    expect(files()).toEqual([]);
  });

  test('gives out nothing after ten minutes, and then whoever comes clears away', () => {
    const name = parked('sealed');
    parked('another');
    expect(takeParked(name, at(10))).toBeNull();
    parked('later', 11);
    expect(files()).toHaveLength(1);
  });

  test('tells of no time at which somebody parked, and lets nobody but its owner read', () => {
    const name = parked('sealed');
    const { mtimeMs, mode } = statSync(path.join(data, 'transfer', name));
    expect(mtimeMs).toBe(at(10).getTime());
    expect(mode & 0o077).toBe(0);
  });

  test.each(['../keys/desk', '', 'a'.repeat(22), `${'a'.repeat(21)}/`])('finds nothing under %j', (name) => {
    parked('sealed');
    expect(takeParked(name, at(1))).toBeNull();
  });

  test('takes 2 kB and no more, and no more than it has places for', () => {
    expect(park('x'.repeat(2049), at(0))).toEqual({ ok: false, reason: 'too_long' });
    parked('first');
    for (let n = 1; n < parkingLimits.places; n += 1) {
      const file = path.join(data, 'transfer', `p${n}`);
      writeFileSync(file, '');
      utimesSync(file, at(10), at(10));
    }
    expect(park('one more', at(0))).toEqual({ ok: false, reason: 'full' });
    expect(park('one more', at(10)).ok).toBe(true);
    expect(existsSync(path.join(data, 'transfer'))).toBe(true);
  });
});
