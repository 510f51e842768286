import { z } from 'zod';
import { lengthOf, plainText } from '@/lib/shared/plain-text';
import { concerns } from '@/lib/shared/taxonomy';

const line = (limit: number) =>
  z
    .string()
    .transform(plainText)
    .refine((text) => lengthOf(text) >= 1 && lengthOf(text) <= limit);
const word = z.string().regex(/^[a-z0-9_-]{1,40}$/);
const day = z.iso.date();
const codes = z.array(z.string().regex(/^[a-z0-9_-]{2,40}$/)).max(40);

/** Digits only, kept as text; full-width digits and hyphens are taken as typed by people. */
export const registrationNumber = z
  .string()
  .transform((text) => text.normalize('NFKC').replace(/[\s-]/g, ''))
  .pipe(z.string().regex(/^\d{6,12}$/));

export const styles = ['listen', 'sort_out', 'advise'] as const;
export type Style = (typeof styles)[number];

/** What an operator enters about a consultant whose registration was checked. */
export const consultantInput = z.object({
  displayName: line(40),
  kana: line(60),
  registeredName: line(60),
  registrationNumber,
  registrationExpiresOn: day,
  verifiedOn: day,
  email: z
    .string()
    .transform((text) => text.normalize('NFKC').trim().toLowerCase())
    .pipe(z.email()),
  gender: word,
  ageBand: word,
  languages: z.array(word).min(1).max(20),
  industries: z.array(word).max(40),
  themes: z.array(z.enum(concerns)).max(concerns.length),
  style: z.enum(styles),
  introductionJa: line(1000),
  introductionEn: line(2000),
  employer: line(80).nullable(),
  conflictCodes: codes,
  timeZone: z.string().refine(isZone),
  bufferMinutes: z.number().int().min(0).max(120),
  noticeMinutes: z
    .number()
    .int()
    .min(0)
    .max(14 * 24 * 60),
  dailyCap: z.number().int().min(1).max(12),
});
export type ConsultantProfile = z.infer<typeof consultantInput>;

function isZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}
