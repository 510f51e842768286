import { describe, expect, test } from 'vitest';
import { canSeeShared, problemsOf, readMonth, readMonthParts, sharedUntil } from './rules';

describe('a month', () => {
  test.each([
    ['2020', '4', '2020-04'],
    ['令和8', '12', '2026-12'],
    ['令和元', '5', '2019-05'],
    ['令和８年', '１２月', '2026-12'],
    ['２０２０', '０４', '2020-04'],
    ['H3', '1', '1991-01'],
    ['2020', '', null],
    ['', '4', null],
    ['20', '4', null],
    ['2020', '13', null],
    ['1850', '1', null],
    ['令和99', '1', null],
    ['髙﨑', '𠮷', null],
  ])('in the boxes %s and %s is %s', (year, month, expected) => {
    expect(readMonthParts(year, month)).toBe(expected);
  });

  test.each([
    ['2020年4月', '2020-04'],
    ['2020-04', '2020-04'],
    ['2020/4', '2020-04'],
    ['令和2年4月', '2020-04'],
    ['R2.4', '2020-04'],
    ['2020/4/1', '2020-04'],
    ['２０２０年　４月', '2020-04'],
    ['Apr-20', null],
    ['未定', null],
    ['', null],
  ])('written %s is %s', (text, expected) => {
    expect(readMonth(text)).toBe(expected);
  });
});

describe('a row', () => {
  test.each([
    [{ from: '2020-04', to: '2019-03' }, [{ field: 'to', reason: 'backwards' }]],
    [{ from: '2020-04', to: '2020-04' }, []],
    [{ from: '2020-04', to: '' }, []],
    [{ from: '', to: '2019-03' }, []],
    [{ company: '𠮷'.repeat(200), learned: '🦊'.repeat(10_000) }, []],
    [{ company: '𠮷'.repeat(201) }, [{ field: 'company', reason: 'text_long' }]],
    [{ learned: '🦊'.repeat(10_001) }, [{ field: 'learned', reason: 'text_long' }]],
    [{ employmentType: 'king' }, [{ field: 'employmentType', reason: 'choice_wrong' }]],
    [{ from: '2020-13' }, [{ field: 'from', reason: 'month_wrong' }]],
  ])('case %#', (row, problems) => {
    expect(problemsOf('form2', row)).toEqual(problems);
  });
});

describe('what is shared', () => {
  const endsAt = new Date('2026-12-03T10:00:00Z');
  test.each([
    ['before the session', '2026-11-01T00:00:00Z', false, true],
    ['at its end', '2026-12-03T10:00:00Z', false, true],
    ['a moment before seven days have passed', '2026-12-10T09:59:59Z', false, true],
    ['seven days after', '2026-12-10T10:00:00Z', false, false],
    ['of a cancelled booking', '2026-11-01T00:00:00Z', true, false],
  ])('%s', (_, now, cancelled, seen) => {
    expect(canSeeShared({ endsAt, cancelled }, new Date(now))).toBe(seen);
  });

  test('ends on a day that can be named', () => {
    expect(sharedUntil({ endsAt })).toEqual(new Date('2026-12-10T10:00:00Z'));
  });
});
