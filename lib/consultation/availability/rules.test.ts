import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/shared/calendar';
import { diaryOf, type Settings, type Taken } from './diary/rules';
import { noExceptions, type WeeklyHours } from './hours/rules';
import { decideStart, firstStarts, openStarts } from './rules';
import { dayNumber, instantOf, minuteOf, type Stretch, wallOf } from './zone/rules';

const settings = (change: Partial<Settings> = {}): Settings => ({
  timeZone: 'Asia/Tokyo',
  bufferMinutes: 15,
  noticeMinutes: 0,
  horizonDays: 60,
  dailyCap: 6,
  weeklyCap: 30,
  gridMinutes: 30,
  holidaysOff: false,
  registrationExpiresOn: '2029-03-31',
  ...change,
});
/** A week without any exception and nothing taken. */
const plain = { taken: [], clientTaken: [], busy: [], exceptions: noExceptions, holidays: new Set<number>() };
const daily = (start: number, end: number, weekdays = [1, 2, 3, 4, 5, 6, 7]): WeeklyHours[] =>
  weekdays.map((weekday) => ({ weekday, startMinute: start * 60, endMinute: end * 60 }));
const minute = (text: string) => minuteOf(new Date(text));
const window = (from: string, until: string): Stretch => ({ from: minute(from), until: minute(until) });
const taken = (from: string, minutes: number, buffer = 15): Taken => ({
  startsAt: minute(from),
  blocked: { from: minute(from), until: minute(from) + minutes + buffer },
});

/** Local wall clocks `HH:MM` of the open starts. */
function starts(
  facts: { settings: Settings; hours: WeeklyHours[]; taken?: Taken[]; clientTaken?: Stretch[] },
  within: Stretch,
  now: string,
  minutes = 60,
): string[] {
  const diary = diaryOf({ ...plain, ...facts }, within, new Date(now));
  const zone = facts.settings.timeZone;
  return openStarts(diary, minutes).map((start) =>
    instantOf(wallOf(zone, start)).toISOString().slice(11, 16),
  );
}

const monday = window('2026-11-23T00:00:00+09:00', '2026-11-24T00:00:00+09:00');
const before = '2026-11-20T00:00:00Z';

describe('open starts of a day in Tokyo', () => {
  it('lie on the grid, and the session fits into the hours', () => {
    expect(starts({ settings: settings(), hours: daily(9, 12) }, monday, before)).toEqual([
      '09:00',
      '09:30',
      '10:00',
      '10:30',
      '11:00',
    ]);
    expect(starts({ settings: settings(), hours: daily(9, 12) }, monday, before, 75)).toEqual([
      '09:00',
      '09:30',
      '10:00',
      '10:30',
    ]);
    const late = [{ weekday: 1, startMinute: 550, endMinute: 660 }];
    expect(starts({ settings: settings({ gridMinutes: 15 }), hours: late }, monday, before)).toEqual([
      '09:15',
      '09:30',
      '09:45',
      '10:00',
    ]);
  });

  it('keep the buffer after each session, and may touch', () => {
    const facts = {
      settings: settings({ gridMinutes: 15 }),
      hours: daily(9, 13),
      taken: [taken('2026-11-23T10:15:00+09:00', 60)],
    };
    expect(starts(facts, monday, before)).toEqual(['09:00', '11:30', '11:45', '12:00']);
  });

  it('stop at the cap of the local day', () => {
    const facts = {
      settings: settings({ dailyCap: 1 }),
      hours: daily(9, 12, [1, 2]),
      taken: [taken('2026-11-23T09:00:00+09:00', 60)],
    };
    const two = window('2026-11-23T00:00:00+09:00', '2026-11-25T00:00:00+09:00');
    expect(starts(facts, two, before)).toEqual(['09:00', '09:30', '10:00', '10:30', '11:00']);
  });

  it('begin after the notice and end with the horizon', () => {
    const facts = { settings: settings({ noticeMinutes: 60, horizonDays: 1 }), hours: daily(9, 12) };
    const days = window('2026-11-23T00:00:00+09:00', '2026-11-30T00:00:00+09:00');
    expect(starts(facts, days, '2026-11-23T00:30:00Z')).toEqual(['10:30', '11:00', '09:00', '09:30']);
  });

  it('end with the licence: a session may last until its last midnight', () => {
    const facts = { settings: settings({ registrationExpiresOn: '2026-11-23' }), hours: daily(22, 24) };
    const days = window('2026-11-23T00:00:00+09:00', '2026-11-26T00:00:00+09:00');
    expect(starts(facts, days, before)).toEqual(['22:00', '22:30', '23:00']);
  });

  it('cross midnight where hours meet there', () => {
    const hours = [...daily(23, 24, [1]), ...daily(0, 1, [2])];
    const days = window('2026-11-23T00:00:00+09:00', '2026-11-25T00:00:00+09:00');
    expect(starts({ settings: settings(), hours }, days, before)).toEqual(['23:00', '23:30', '00:00']);
  });

  it('leave out what the client has elsewhere', () => {
    const facts = {
      settings: settings(),
      hours: daily(9, 12),
      clientTaken: [window('2026-11-23T09:45:00+09:00', '2026-11-23T10:45:00+09:00')],
    };
    expect(starts(facts, monday, before)).toEqual(['11:00']);
  });
});

describe('zones', () => {
  it('09:00 in New York stays 09:00 when the clocks change', () => {
    const facts = { settings: settings({ timeZone: 'America/New_York' }), hours: daily(9, 10) };
    const diary = diaryOf(
      { ...plain, ...facts },
      window('2026-10-31T00:00:00Z', '2026-11-03T00:00:00Z'),
      new Date('2026-10-30T00:00:00Z'),
    );
    expect(firstStarts(diary, 60, 3).map((start) => instantOf(start).toISOString())).toEqual([
      '2026-10-31T13:00:00.000Z',
      '2026-11-01T14:00:00.000Z',
      '2026-11-02T14:00:00.000Z',
    ]);
  });

  it('has no start in the skipped hour and two in the doubled one', () => {
    const facts = { settings: settings({ timeZone: 'America/New_York' }), hours: daily(0, 4) };
    const spring = window('2026-03-08T05:00:00Z', '2026-03-08T08:00:00Z');
    expect(starts(facts, spring, '2026-03-01T00:00:00Z')).toEqual([
      '00:00',
      '00:30',
      '01:00',
      '01:30',
      '03:00',
    ]);
    const autumn = window('2026-11-01T04:00:00Z', '2026-11-01T09:00:00Z');
    expect(starts(facts, autumn, '2026-10-25T00:00:00Z')).toEqual([
      ...['00:00', '00:30', '01:00', '01:30', '01:00', '01:30', '02:00', '02:30', '03:00'],
    ]);
  });

  it('keeps the grid through half an hour in Lord Howe', () => {
    const facts = { settings: settings({ timeZone: 'Australia/Lord_Howe' }), hours: daily(1, 4) };
    const autumn = window('2026-04-04T13:00:00Z', '2026-04-04T18:00:00Z');
    expect(starts(facts, autumn, '2026-04-01T00:00:00Z')).toEqual([
      ...['01:00', '01:30', '01:30', '02:00', '02:30', '03:00'],
    ]);
  });

  it('blocks no more than the session in Kathmandu', () => {
    const facts = {
      settings: settings({ timeZone: 'Asia/Kathmandu', bufferMinutes: 0 }),
      hours: daily(9, 13, [1]),
      taken: [taken('2026-11-23T10:00:00+05:45', 60, 0)],
    };
    const day = window('2026-11-22T18:15:00Z', '2026-11-23T18:15:00Z');
    expect(starts(facts, day, before)).toEqual(['09:00', '11:00', '11:30', '12:00']);
  });
});

describe('the one decision', () => {
  const arbitrary = fc.record({
    zone: fc.constantFrom('Asia/Tokyo', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'),
    grid: fc.constantFrom(15, 30),
    cap: fc.integer({ min: 1, max: 3 }),
    notice: fc.integer({ min: 0, max: 3000 }),
    from: fc.integer({ min: 0, max: 22 }),
    length: fc.integer({ min: 1, max: 12 }),
    begin: fc.constantFrom('2026-03-06', '2026-04-03', '2026-10-30', '2026-11-23'),
    taken: fc.array(fc.integer({ min: 0, max: 47 }), { maxLength: 4 }),
    weeklyCap: fc.integer({ min: 1, max: 4 }),
    off: fc.integer({ min: -1, max: 4 }),
    special: fc.integer({ min: -1, max: 4 }),
    holiday: fc.integer({ min: -1, max: 4 }),
    busy: fc.array(fc.integer({ min: 0, max: 95 }), { maxLength: 3 }),
    client: fc.array(fc.integer({ min: 0, max: 95 }), { maxLength: 3 }),
  });

  it('is what the list has: no start more, no start less', () => {
    fc.assert(
      fc.property(
        arbitrary,
        ({ zone, grid, cap, notice, from, length, begin, taken: hoursTaken, ...more }) => {
          const now = new Date(`${begin}T00:00:00Z`);
          const within = { from: minuteOf(now), until: minuteOf(now) + 4 * 1440 };
          const facts = {
            settings: settings({
              timeZone: zone,
              gridMinutes: grid,
              dailyCap: cap,
              weeklyCap: more.weeklyCap,
              holidaysOff: true,
              noticeMinutes: notice,
            }),
            exceptions: {
              overrides:
                more.special < 0 ? [] : [{ day: addDays(begin, more.special), hours: [[600, 780] as const] }],
              absences:
                more.off < 0
                  ? []
                  : [{ startsOn: addDays(begin, more.off), endsOn: addDays(begin, more.off) }],
            },
            holidays: new Set(more.holiday < 0 ? [] : [dayNumber(begin) + more.holiday]),
            busy: more.busy.map((hour) => ({
              from: within.from + hour * 60,
              until: within.from + hour * 60 + 50,
            })),
            hours: daily(from, Math.min(24, from + length)),
            taken: [...new Set(hoursTaken)].map((hour) => {
              const start = within.from + 90 * hour;
              return { startsAt: start, blocked: { from: start, until: start + 75 } };
            }),
            clientTaken: more.client.map((hour) => ({
              from: within.from + hour * 60 + 10,
              until: within.from + hour * 60 + 70,
            })),
          };
          const diary = diaryOf(facts, within, now);
          const listed = openStarts(diary, 60);
          const decided: number[] = [];
          for (let start = Math.ceil(diary.window.from); start < diary.window.until; start += 1)
            if (decideStart(diary, start, 60).ok) decided.push(start);
          expect(listed).toEqual(decided);
        },
      ),
      { numRuns: 150 },
    );
  });
});
