import { z } from 'zod';
import { startInput } from '../../availability/input';
import { rhythms, seriesLimit } from './rules';

const rhythm = z.coerce
  .number()
  .refine((weeks): weeks is (typeof rhythms)[number] => rhythms.some((one) => one === weeks));

/** What the address of the page asks for; anything else is the usual rhythm and as many as possible. */
export const seriesInput = z.object({
  every: rhythm.catch(rhythms[0]),
  count: z.coerce.number().int().min(1).max(seriesLimit).catch(seriesLimit),
});

/** The dates that were shown and the key drawn with them. */
export const seriesRequestInput = z.object({
  startsAt: z.array(startInput).min(1).max(seriesLimit),
  idempotencyKey: z.string().regex(/^[\w-]{16,64}$/),
});
