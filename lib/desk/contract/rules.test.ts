import { describe, expect, it } from 'vitest';
import { contractInput } from './input';
import { decideContract, headcountBands, isInBand, type Terms, termsIn } from './rules';

const terms: Terms = {
  firstHalfYear: '2026H2',
  headcountBand: '300-999',
  feeYen: 1_800_000,
  quota: 4,
  floor: 10,
};
const later: Terms = { ...terms, firstHalfYear: '2027H1' };
const today = '2026-11-24';

describe('signing a contract', () => {
  it.each([
    ['the running half-year', {}],
    ['the next one', { firstHalfYear: '2027H1' as const }],
    ['a higher floor', { floor: 30 }],
    ['the smallest quota', { quota: 1 }],
    ['the largest quota', { quota: 12 }],
  ])('a first contract may have %s', (_, change) =>
    expect(decideContract({ ...terms, ...change }, [], today).ok).toBe(true),
  );

  it.each([
    ['half_year_past', { firstHalfYear: '2026H1' as const }],
    ['half_year_too_far', { firstHalfYear: '2029H1' as const }],
    ['fee_out_of_range', { feeYen: 9_999 }],
    ['fee_out_of_range', { feeYen: 1_000_000_001 }],
    ['fee_out_of_range', { feeYen: 1_800_000.5 }],
    ['quota_out_of_range', { quota: 0 }],
    ['quota_out_of_range', { quota: 13 }],
    ['floor_below_ten', { floor: 9 }],
    ['floor_below_ten', { floor: -1 }],
    ['floor_too_high', { floor: 101 }],
    ['floor_too_high', { floor: 10.5 }],
  ])('is refused: %s, %o', (reason, change) =>
    expect(decideContract({ ...terms, ...change }, [], today)).toEqual({ ok: false, reason }),
  );

  it.each([
    ['half_year_not_after_last', terms, [terms]],
    ['half_year_not_after_last', terms, [later]],
    ['floor_lowered', later, [{ ...terms, floor: 11 }]],
    [
      'floor_lowered',
      later,
      [
        { ...terms, firstHalfYear: '2025H2' as const, floor: 15 },
        { ...terms, floor: 15 },
      ],
    ],
  ])('a later contract is refused: %s', (reason, next, earlier) =>
    expect(decideContract(next, earlier, today)).toEqual({ ok: false, reason }),
  );

  it.each([
    ['2027-03-10', true],
    ['2027-03-11', false],
    ['2027-04-02', false],
  ])('new terms from 2027H1 can be signed on %s: %s', (day, ok) =>
    expect(decideContract(later, [terms], day).ok).toBe(ok),
  );

  it('may raise the floor or keep it', () => {
    expect(decideContract({ ...later, floor: 20 }, [{ ...terms, floor: 20 }], today).ok).toBe(true);
    expect(decideContract({ ...later, floor: 21 }, [{ ...terms, floor: 20 }], today).ok).toBe(true);
  });
});

describe('the terms in force', () => {
  it('are those of the latest contract that has begun', () => {
    expect(termsIn([later, terms], '2026H1')).toBeNull();
    expect(termsIn([later, terms], '2026H2')).toBe(terms);
    expect(termsIn([terms, later], '2028H2')).toBe(later);
  });
});

it.each([
  [1, '1-99'],
  [99, '1-99'],
  [100, '100-299'],
  [320, '300-999'],
  [3000, '3000-9999'],
  [250_000, '10000-'],
] as const)('%i people lie in the band %s and in no other', (heads, band) =>
  expect(headcountBands.filter((other) => isInBand(heads, other))).toEqual([band]),
);

describe('what an operator types', () => {
  const typed = {
    firstHalfYear: '2027H1',
    headcountBand: '300-999',
    feeYen: '1800000',
    quota: '4',
    floor: '10',
  };

  it.each([
    ['１，８００，０００円', 1_800_000],
    ['¥1,800,000', 1_800_000],
    ['1800000', 1_800_000],
  ])('takes the fee %s', (feeYen, yen) => expect(contractInput.parse({ ...typed, feeYen }).feeYen).toBe(yen));

  it.each([
    { feeYen: '' },
    { feeYen: '-1' },
    { feeYen: '1.5' },
    { feeYen: '12345678901' },
    { quota: '四' },
    { firstHalfYear: '2027H3' },
    { headcountBand: 'many' },
  ])('refuses %o', (change) => expect(contractInput.safeParse({ ...typed, ...change }).success).toBe(false));
});
