import { z } from 'zod';
import { optionalText } from '@/lib/shared/plain-text';
import { concerns } from '@/lib/shared/taxonomy';
import { textLimit, themeLimit } from './rules';

const text = optionalText(textLimit).transform((given) => given ?? '');

/** What a consultant writes after a session. Emoji and rare characters are welcome; 4000 characters a text. */
export const recordInput = z.object({
  /** 主訴 */
  presentingConcern: text,
  /** 見立て */
  assessment: text,
  /** 方針・合意した行動: the client reads it. */
  actionPlan: text,
  themes: z.array(z.enum(concerns)).max(themeLimit),
  referral: optionalText(textLimit),
  /** 次回: the client reads it. */
  nextStep: optionalText(textLimit),
  /** Sealed; only its writer reads it. */
  privateNote: optionalText(textLimit),
});
export type RecordEntry = z.infer<typeof recordInput>;
