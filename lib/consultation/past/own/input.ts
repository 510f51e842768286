import { z } from 'zod';
import { concerns } from '@/lib/shared/taxonomy';

/** A record as it was kept beside its month: the columns that it had as a record. */
export const pastRecordSchema = z.object({
  presenting_concern: z.string().catch(''),
  assessment: z.string().catch(''),
  action_plan: z.string().catch(''),
  themes: z.array(z.enum(concerns)).catch([]),
  referral: z.string().nullable().catch(null),
  next_step: z.string().nullable().catch(null),
});
