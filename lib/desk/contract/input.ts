import { z } from 'zod';
import { type HalfYear, isHalfYear } from '@/lib/shared/half-year';
import { headcountBands } from './rules';

/** A whole number as people type it: full-width digits, commas, yen and counters are taken. */
const wholeNumber = z
  .string()
  .transform((text) => text.normalize('NFKC').replace(/[\s,、円¥人回枚]/g, ''))
  .pipe(z.string().regex(/^\d{1,10}$/))
  .transform(Number);

export const contractInput = z.object({
  firstHalfYear: z.custom<HalfYear>(isHalfYear),
  headcountBand: z.enum(headcountBands),
  feeYen: wholeNumber,
  quota: wholeNumber,
  floor: wholeNumber,
});
export type ContractInput = z.infer<typeof contractInput>;
