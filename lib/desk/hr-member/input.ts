import { z } from 'zod';
import { lengthOf, plainText } from '@/lib/shared/plain-text';

/** A member of HR as they are typed; the address is kept in half-width and lower case, as sign-in compares it. */
export const hrMemberInput = z.object({
  email: z
    .string()
    .transform((text) => text.normalize('NFKC').trim().toLowerCase())
    .pipe(z.email().max(254)),
  name: z
    .string()
    .transform((text) => plainText(text.replace(/\s+/g, ' ')))
    .refine((text) => lengthOf(text) >= 1 && lengthOf(text) <= 60),
});
export type HrMemberInput = z.infer<typeof hrMemberInput>;
