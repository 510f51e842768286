export type FieldError = { field: string; message: string };

/** What a refused form gives back to its page: sentences beside their fields, and everything that was typed. Null before the first try. */
export type FormState = { errors: FieldError[]; values: Record<string, string | string[]> } | null;

/** The values of a form as they were typed, for showing them again; repeated names become lists, files and framework fields are left out. */
export function typedValues(form: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    const texts = form.getAll(name).filter((value): value is string => typeof value === 'string');
    if (!name.startsWith('$')) values[name] = texts.length > 1 ? texts : (texts[0] ?? '');
  }
  return values;
}
