import { describe, expect, it } from 'vitest';
import { readSettings, readTypedWeek, readWeek } from './input';
import { copiedMonday, nextWeek, typedWeekOf } from './rules';

const formOf = (fields: [string, string][]): FormData => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
};

describe('the form of a week', () => {
  it('reads repeated rows, full-width digits too, and leaves empty rows out', () => {
    const typed = readTypedWeek(
      formOf([
        ['start.1', '９：００'],
        ['end.1', '12:00'],
        ['start.1', ' 13:30 '],
        ['end.1', '24:00'],
        ['start.1', ''],
        ['end.1', ''],
      ]),
    );
    expect(readWeek(typed)).toEqual({
      ok: true,
      value: [
        { weekday: 1, startMinute: 540, endMinute: 720 },
        { weekday: 1, startMinute: 810, endMinute: 1440 },
      ],
    });
  });

  it.each([
    ['25:00', '26:00'],
    ['nine', '12:00'],
    ['9:00', ''],
    ['', '12:00'],
  ])('names the day on which %s to %s cannot be read', (start, end) => {
    const typed = readTypedWeek(
      formOf([
        ['start.3', start],
        ['end.3', end],
      ]),
    );
    expect(readWeek(typed)).toEqual({ ok: false, fields: ['start.3'] });
  });

  it('gives back what it was given', () => {
    const hours = [
      { weekday: 1, startMinute: 0, endMinute: 5 },
      { weekday: 7, startMinute: 1080, endMinute: 1440 },
    ];
    expect(readWeek(typedWeekOf(hours))).toEqual({ ok: true, value: hours });
  });

  it('copies Monday to the weekdays and leaves the weekend', () => {
    const week = copiedMonday(
      typedWeekOf([
        { weekday: 1, startMinute: 540, endMinute: 600 },
        { weekday: 2, startMinute: 0, endMinute: 60 },
        { weekday: 6, startMinute: 60, endMinute: 120 },
      ]),
    );
    expect([week[2], week[5]]).toEqual([week[1], week[1]]);
    expect(week[6]).toEqual([{ start: '1:00', end: '2:00' }]);
    expect(week[7]).toEqual([]);
  });

  it('refuses settings that nobody offers', () => {
    const settings: [string, string][] = [
      ['bufferMinutes', '15'],
      ['noticeMinutes', '0'],
      ['dailyCap', '6'],
      ['gridMinutes', '30'],
      ['weeklyCap', '20'],
      ['holidaysOff', ''],
    ];
    expect(readSettings(formOf(settings)).ok).toBe(true);
    expect(readSettings(formOf([...settings.slice(1), ['bufferMinutes', 'x']])).ok).toBe(false);
  });
});

describe('next week', () => {
  it.each([
    // A Monday, and the last minute of a Sunday in Tokyo: both mean the Monday that comes.
    ['2026-11-22T15:00:00Z', 'Asia/Tokyo', '2026-11-29T15:00:00.000Z', '2026-12-06T15:00:00.000Z'],
    ['2026-11-29T14:59:00Z', 'Asia/Tokyo', '2026-11-29T15:00:00.000Z', '2026-12-06T15:00:00.000Z'],
    // A week with a change of clocks has 167 hours.
    ['2026-03-18T12:00:00Z', 'Europe/Berlin', '2026-03-22T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
  ])('seen at %s in %s', (now, zone, from, until) => {
    const week = nextWeek(new Date(now), zone);
    expect([week.from.toISOString(), week.until.toISOString()]).toEqual([from, until]);
  });
});
