import { z } from 'zod';

export const connectionMethods = ['post', 'basic'] as const;
export const connectionAlgorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'] as const;

const word = (limit: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(limit)
    .regex(/^[\x21-\x7e]+$/);

/** A company sign-in as an operator types it. Plain http only for this machine. An empty secret keeps the one that is there. */
export const connectionInput = z.object({
  issuer: z.string().trim().max(300).refine(isIssuer),
  clientId: word(200),
  secret: z.union([z.literal(''), word(500)]),
  method: z.enum(connectionMethods),
  algorithm: z.enum(connectionAlgorithms),
});
export type ConnectionInput = z.infer<typeof connectionInput>;

function isIssuer(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || url.username || url.search || url.hash) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && url.hostname === 'localhost');
}
