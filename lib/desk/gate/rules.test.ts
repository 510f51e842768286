import { describe, expect, it } from 'vitest';
import { decideGate, gateOf, hidingOf, promiseTo, walletsNeeded } from './rules';

it.each([
  [0, 0, 'confidential'],
  [99, 0, 'confidential'],
  [100, 60, 'anonymous'],
  [60 / 0.6, 60, 'anonymous'],
  [120, 72, 'anonymous'],
  [333, 200, 'anonymous'],
  [5000, 200, 'anonymous'],
])('of %i people, %i must have collected, and the platform is %s', (people, needed, promise) => {
  expect(walletsNeeded(people)).toBe(needed);
  expect(promiseTo(people)).toBe(promise);
});

it.each([
  ['2026-08-20', '2026-10-01'],
  ['2026-09-10', '2026-10-01'],
  ['2026-09-11', '2026-10-02'],
  ['2026-11-24', '2026-12-15'],
])('a half-year opened on %s accepts its tickets from %s', (openedOn, gate) =>
  expect(gateOf('2026H2', openedOn)).toBe(gate),
);

describe('the gate on a day', () => {
  const gate = { acceptFrom: '2026-10-01', collectFrom: '2026-09-10', wallets: 60, people: 120 };
  it.each([
    ['waits while there is time', '2026-09-28', {}, '2026-10-01'],
    ['is put off two days before', '2026-09-29', {}, '2026-10-08'],
    ['is put off the day before', '2026-09-30', {}, '2026-10-08'],
    ['holds when enough have collected', '2026-09-30', { wallets: 72 }, '2026-10-01'],
    ['stays open once it is open', '2026-10-01', {}, '2026-10-01'],
    ['is put off again', '2026-10-07', { acceptFrom: '2026-10-08' }, '2026-10-15'],
    ['opens at once where nobody can hide', '2026-09-12', { people: 99 }, '2026-09-12'],
    ['but not before collecting', '2026-09-09', { people: 99 }, '2026-10-01'],
  ])('%s', (_, today, change, expected) => expect(decideGate({ ...gate, ...change }, today)).toBe(expected));
});

describe('what an employee hides among', () => {
  const mine = { invitedOn: '2026-11-01', collected: 40, headcount: 300 };
  const platform = { wallets: 180, promise: 'anonymous' as const };
  it.each([
    [
      'goes on at the pace of the first days',
      mine,
      platform,
      '2026-11-07',
      { now: 180, later: 260, until: '2026-11-22' },
    ],
    [
      'never beyond the roster',
      { ...mine, collected: 280 },
      platform,
      '2026-11-07',
      { now: 180, later: 200, until: '2026-11-22' },
    ],
    ['is not spoken of after the window', mine, platform, '2026-11-22', null],
    ['nor without an invitation', { ...mine, invitedOn: null }, platform, '2026-11-07', null],
    ['nor where nobody hides', mine, { ...platform, promise: 'confidential' as const }, '2026-11-07', null],
  ])('%s', (_, organization, among, today, expected) =>
    expect(hidingOf(organization, among, today)).toEqual(expected),
  );
});
