import { z } from 'zod';
import { type HalfYear, isHalfYear } from '@/lib/shared/half-year';
import { plainText } from '@/lib/shared/plain-text';

const box = z
  .string()
  .max(20)
  .transform((text) => text.trim())
  .catch('');
const dayInput = z.object({ year: box, month: box, day: box });

/** A programme's form: every part may be missing, none may be anything but text. What it means is decided in rules. */
export const programmeInput = z.object({
  halfYear: z.custom<HalfYear>(isHalfYear),
  purposes: z.array(z.string()).max(50),
  layers: z.array(z.string()).max(500),
  workingTime: z.string().catch(''),
  days: z.object({ briefing: dayInput, training: dayInput, followUp: dayInput }),
  note: z.string().catch('').transform(plainText),
});

/** The parts of a form, as `programmeInput` takes them. */
export const programmeForm = (form: FormData) => ({
  halfYear: form.get('halfYear'),
  purposes: form.getAll('purposes'),
  layers: form.getAll('layers'),
  workingTime: form.get('workingTime') ?? '',
  days: {
    briefing: dayForm(form, 'briefing'),
    training: dayForm(form, 'training'),
    followUp: dayForm(form, 'followUp'),
  },
  note: form.get('note') ?? '',
});

const dayForm = (form: FormData, name: string) => ({
  year: form.get(`${name}Year`) ?? '',
  month: form.get(`${name}Month`) ?? '',
  day: form.get(`${name}Day`) ?? '',
});
