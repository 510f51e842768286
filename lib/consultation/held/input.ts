import { z } from 'zod';

/** A request of the wallet for a held token: 256 bytes in base64url, one a key. */
export const heldInput = z.object({
  keyId: z.string().max(120),
  blinded: z
    .array(z.string().regex(/^[\w-]{342}$/))
    .min(1)
    .max(1),
});
