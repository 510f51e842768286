import type { z } from 'zod';
import { type FormState, typedValues } from '@/lib/shared/form';

/** A form that a command refused: one sentence, beside the field that it is about. */
export const refuse = (form: FormData, field: string, message: string): FormState => ({
  errors: [{ field, message }],
  values: typedValues(form),
});

/** A form that could not be read: a sentence for each field that is wrong, in the order of the form. */
export function refuseFields(
  form: FormData,
  { issues }: z.ZodError,
  sentences: Readonly<Record<string, string>>,
): FormState {
  const wrong = new Set(issues.map(({ path }) => String(path[0])));
  const errors = Object.entries(sentences)
    .filter(([field]) => wrong.has(field))
    .map(([field, message]) => ({ field, message }));
  return { errors, values: typedValues(form) };
}
