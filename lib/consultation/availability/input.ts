import { z } from 'zod';

/** `9:00`, `09:00`, `９：００`, `24:00` → minutes of the day. */
const clock = z
  .string()
  .transform((text) => text.normalize('NFKC').trim())
  .pipe(z.string().regex(/^([01]?\d|2[0-3]):[0-5]\d$|^24:00$/))
  .transform((text) => {
    const [hour = 0, minute = 0] = text.split(':').map(Number);
    return hour * 60 + minute;
  });

/** One interval of a weekday as the form sends it. */
export const weeklyHoursInput = z
  .object({ weekday: z.coerce.number().int().min(1).max(7), start: clock, end: clock })
  .transform(({ weekday, start, end }) => ({ weekday, startMinute: start, endMinute: end }));

export const weekSettingsInput = z.object({
  bufferMinutes: z.coerce.number().int().min(0).max(120),
  noticeMinutes: z.coerce
    .number()
    .int()
    .min(0)
    .max(14 * 1440),
  dailyCap: z.coerce.number().int().min(1).max(12),
  weeklyCap: z.coerce.number().int().min(1).max(60),
  holidaysOff: z.enum(['', '1']).transform((mark) => mark === '1'),
  gridMinutes: z.coerce
    .number()
    .int()
    .refine((minutes) => minutes === 15 || minutes === 30),
});

/** A local day and a stretch of days as a form sends them; without a last day it is one day. */
export const daysInput = z
  .object({ startsOn: z.iso.date(), endsOn: z.union([z.literal(''), z.iso.date()]) })
  .transform(({ startsOn, endsOn }) => ({ startsOn, endsOn: endsOn || startsOn }));

/** `9:00-12:00, 13:00〜15:00` → minutes of the day; an empty text is a day off. */
export const dayHoursInput = z
  .string()
  .transform((text) =>
    text
      .normalize('NFKC')
      .replace(/[、;\n]/g, ',')
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  )
  .pipe(
    z.array(
      z
        .string()
        .transform((part) => part.split(/[~〜–—-]/))
        .pipe(z.tuple([clock, clock])),
    ),
  );

/** An override's hours as they are stored. */
export const overrideHours = z.array(z.tuple([z.number(), z.number()]));

/** A start from a form or an address: an ISO instant. */
export const startInput = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
