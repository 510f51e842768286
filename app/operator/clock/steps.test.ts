import { describe, expect, it } from 'vitest';
import { destinations, timeAfter } from './steps';

const at = new Date('2026-11-24T05:00:00Z');

describe('the steps of the demo’s clock', () => {
  it.each([
    ['day', '2026-11-25T05:00:00.000Z'],
    ['week', '2026-12-01T05:00:00.000Z'],
    ['half_year', '2027-04-01T00:00:00.000Z'],
    ['ballots', '2027-05-16T00:00:00.000Z'],
  ] as const)('%s', (step, expected) =>
    expect(timeAfter(step, at, '2026-11-24')?.toISOString()).toBe(expected),
  );

  it('goes back to real time', () => expect(timeAfter('real', at, '2026-11-24')).toBeNull());

  it.each([
    ['2026-10-01', '2026H1', '2026-11-15'],
    ['2026-11-14', '2026H1', '2026-11-15'],
    ['2026-11-15', '2026H2', '2027-05-16'],
    ['2027-04-01', '2026H2', '2027-05-16'],
  ])('on %s the next ballots to close are those of %s, over on %s', (today, code, day) =>
    expect(destinations(today).ballots).toEqual({ code, day }),
  );
});
