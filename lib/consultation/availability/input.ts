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
  gridMinutes: z.coerce
    .number()
    .int()
    .refine((minutes) => minutes === 15 || minutes === 30),
});

/** A start from a form or an address: an ISO instant. */
export const startInput = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
