import { expect, it } from 'vitest';
import { ballotsUntil, decideOpening, openableFrom } from './rules';

it.each([
  ['2027-02-17', 'too_early'],
  ['2027-02-18', null],
  ['2027-09-30', null],
  ['2027-10-01', 'over'],
])('on %s, opening the half-year from April 2027 on is refused: %s', (today, reason) =>
  expect(decideOpening('2027H1', today)).toEqual(
    reason === null ? { ok: true, value: null } : { ok: false, reason },
  ),
);

it('opens three weeks before collecting and closes the ballot box 45 days after the last day', () => {
  expect(openableFrom('2026H2')).toBe('2026-08-20');
  expect(ballotsUntil('2026H2')).toBe('2027-05-15');
});
