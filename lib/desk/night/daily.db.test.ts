import { setTimeout } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { workerDatabase } from '@/db/desk/client';
import { dailyRuns } from '@/db/desk/schema/plumbing';
import { testDatabases } from '@/db/test-databases';
import { type DailyLine, workDay } from '@/lib/outbox/daily';

testDatabases();
const evening = new Date('2026-11-24T14:59:00Z');
const midnight = new Date('2026-11-24T15:00:00Z');

const line = (work: DailyLine['work'], at: Date): DailyLine => ({
  db: workerDatabase(),
  runs: dailyRuns,
  work,
  now: () => at,
});

it('two workers do the work of a local day once, and that of the next day once', async () => {
  const seen: Date[] = [];
  const slow = async (at: Date) => {
    seen.push(at);
    await setTimeout(100);
  };
  const both = (at: Date) => Promise.all([workDay(line({ slow }, at)), workDay(line({ slow }, at))]);
  expect((await both(evening)).flat()).toEqual(['slow']);
  expect((await both(evening)).flat()).toEqual([]);
  expect((await both(midnight)).flat()).toEqual(['slow']);
  expect(seen).toEqual([evening, midnight]);
});

it('a piece that fails is named without its text, hinders nothing and is tried again', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  let broken = true;
  const work = {
    first: async () => {
      if (broken) throw new TypeError('somebody@example.com');
    },
    second: async () => {},
  };
  expect(await workDay(line(work, evening))).toEqual(['second']);
  expect(log.mock.calls).toEqual([['daily: first failed: TypeError']]);
  broken = false;
  expect(await workDay(line(work, evening))).toEqual(['first']);
  log.mockRestore();
});
