import { z } from 'zod';

/** A request of the wallet: 256 bytes a message in base64url; more than a year's quota is nobody's batch. */
export const signInput = z.object({
  keyId: z.string().max(120),
  blinded: z
    .array(z.string().regex(/^[\w-]{342}$/))
    .min(1)
    .max(12),
  /** Asks for the one batch in place of a lost one. */
  reissue: z.boolean().default(false),
});
