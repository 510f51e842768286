import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDay, readDayParts } from './day-text';

describe('a day in words', () => {
  test.each([
    ['2020/4/1', '2020-04-01'],
    ['2020-04-01', '2020-04-01'],
    ['2020.4.1', '2020-04-01'],
    ['20200401', '2020-04-01'],
    ['2020年4月1日', '2020-04-01'],
    ['２０２０／４／１', '2020-04-01'],
    ['2020/04/01 0:00', '2020-04-01'],
    ['2020-04-01T00:00:00', '2020-04-01'],
    ['令和2年4月1日', '2020-04-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['㋿2年4月1日', '2020-04-01'],
    ['R2.4.1', '2020-04-01'],
    ['ｈ３０．４．１', '2018-04-01'],
    ['昭和64年1月7日', '1989-01-07'],
    ['S55/12/31', '1980-12-31'],
    ['2024/2/29', '2024-02-29'],
    ['2023/2/29', null],
    ['2020/13/1', null],
    ['2020/0/1', null],
    ['20/4/1', null],
    ['4/1/2020', null],
    ['2020/4', null],
    ['令和0年1月1日', null],
    ['R2020.4.1', null],
    ['X2.4.1', null],
    ['未定', null],
    ['', null],
  ])('%s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  test('three boxes', () => {
    expect(readDayParts('令和8', '12', '3')).toBe('2026-12-03');
    expect(readDayParts('令和８年', '１２月', '３日')).toBe('2026-12-03');
    expect(readDayParts('2026', '', '3')).toBeNull();
    expect(readDayParts('8', '12', '3')).toBeNull();
  });

  test('every day from 1900 on is read back from each way to write it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (at) => {
          const day = at.toISOString().slice(0, 10);
          const [year = '', month = '', date = ''] = day.split('-');
          expect(readDay(`${year}年${Number(month)}月${Number(date)}日`)).toBe(day);
          expect(readDay(year + month + date)).toBe(day);
          expect(readDayParts(year, month, date)).toBe(day);
        },
      ),
    );
  });
});
