import { z } from 'zod';
import { tokenSchema } from '@/lib/shared/ballot';

const tickets = z.array(tokenSchema).max(12);

/** 64 hex digits that the device derives from the recovery code; the code itself never comes here. */
export const loginSecretInput = z.string().regex(/^[0-9a-f]{64}$/);

/** The nickname's own rules are in rules.ts; here only a bound, so that a flood is not read. */
export const openAccountInput = z.object({
  nickname: z.string().max(20_000),
  loginSecret: loginSecretInput,
  tickets,
});
export const redeemInput = z.object({ tickets: tickets.min(1) });

/** A request of the wallet for held tokens: one blinded message of 256 bytes in base64url. */
export const heldInput = z.object({
  keyId: z.string().max(120),
  blinded: z.array(z.string().regex(/^[\w-]{342}$/)).length(1),
});
