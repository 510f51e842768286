import { z } from 'zod';
import { type LateRule, lateRule } from './rules';

/** The rule as it was frozen; a booking without one (test data) falls under the present rule. */
export const ruleInput = z
  .object({ freeUntilHours: z.number().min(0), graceMinutes: z.number().min(0) })
  .nullable()
  .transform((rule): LateRule => rule ?? lateRule);

/** What the confirming form sends. The key is drawn when the page is made, so that a second click sends the same one. */
export const requestInput = z.object({
  idempotencyKey: z.string().regex(/^[\w-]{16,64}$/),
  minutes: z
    .union([z.literal(''), z.null(), z.undefined(), z.coerce.number().int()])
    .transform((minutes) => (typeof minutes === 'number' ? minutes : null)),
});
