import { z } from 'zod';
import { timeBands } from '../matching/wish/rules';
import { waitWeeks } from './rules';

/** What the form of a wait sends; a wait for an earlier time ends with its booking and has no weeks. */
export const waitInput = z.object({
  timeBands: z.array(z.enum(timeBands)),
  weekdays: z.array(z.coerce.number().int().min(1).max(7)),
  weeks: z.coerce
    .number()
    .refine((weeks): weeks is (typeof waitWeeks)[number] => waitWeeks.some((one) => one === weeks)),
});

/** Time bands as they are stored; codes that are not known any more are left out. */
export const storedBands = z
  .array(z.string())
  .transform((given) => given.flatMap((code) => timeBands.filter((band) => band === code)));
