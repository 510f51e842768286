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

type Problem = { field: string; reason: 'text_long' | 'themes_many' };

/** Reads the form of a record: fields named like the entry, `themes` repeated. Each field that does not fit is named with its reason. */
export function readRecord(
  form: FormData,
): { ok: true; value: RecordEntry } | { ok: false; problems: Problem[] } {
  const typed = (name: string) => String(form.get(name) ?? '');
  const parsed = recordInput.safeParse({
    presentingConcern: typed('presentingConcern'),
    assessment: typed('assessment'),
    actionPlan: typed('actionPlan'),
    themes: [...new Set(form.getAll('themes'))],
    referral: typed('referral'),
    nextStep: typed('nextStep'),
    privateNote: typed('privateNote'),
  });
  if (parsed.success) return { ok: true, value: parsed.data };
  const fields = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  return { ok: false, problems: [...fields].map((field) => ({ field, reason: reasonOf(field) })) };
}

const reasonOf = (field: string): Problem['reason'] => (field === 'themes' ? 'themes_many' : 'text_long');
