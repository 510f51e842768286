import { z } from 'zod';
import { lengthOf, plainText } from '@/lib/shared/plain-text';

const code = z
  .string()
  .transform((text) => text.normalize('NFKC').trim().toLowerCase())
  .pipe(z.string().regex(/^[a-z][a-z0-9-]{2,23}$/));

const domain = z
  .string()
  .regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{1,62}$/)
  .max(253);

/** An organization as it is typed. Domains come one a line or separated by commas, with or without the @. */
export const organizationInput = z.object({
  name: z
    .string()
    .transform((text) => plainText(text.normalize('NFKC')))
    .refine((text) => lengthOf(text) >= 1 && lengthOf(text) <= 80),
  code,
  poolCode: z.union([z.literal('').transform(() => null), code]),
  mailDomains: z.string().max(3000).transform(domainsIn).pipe(z.array(domain).min(1).max(20)),
});
export type OrganizationInput = z.infer<typeof organizationInput>;

function domainsIn(text: string): string[] {
  const parts = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s,、;]+/)
    .map((part) => part.replace(/^[^@]*@/, ''));
  return [...new Set(parts.filter(Boolean).map(toAscii))];
}

/** A domain in Japanese letters as mail servers write it (punycode). What is no domain stays as typed and is refused. */
function toAscii(text: string): string {
  return URL.canParse(`https://${text}`) ? new URL(`https://${text}`).hostname : text;
}
