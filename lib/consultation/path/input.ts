import { z } from 'zod';
import { readDayParts } from '@/lib/shared/day-text';
import { plainText } from '@/lib/shared/plain-text';
import { readScales } from '../questionnaire/input';
import { type AfterMonths, type FollowUpAnswer, isAfterMonths, progresses, type TypedStep } from './rules';

/** Reads the form of a step; what it means is decided in rules. */
export const readStep = (form: FormData): TypedStep => ({
  text: text(form, 'text').replaceAll('\n', ' '),
  size: text(form, 'size'),
  due: readDue(form),
});

const text = (form: FormData, name: string): string => plainText(String(form.get(name) ?? '').slice(0, 5000));

function readDue(form: FormData): string | null {
  const [year = '', month = '', day = ''] = ['dueYear', 'dueMonth', 'dueDay'].map((name) => text(form, name));
  return `${year}${month}${day}` === '' ? '' : readDayParts(year, month, day);
}

/** The answers of a follow-up; null when one cannot be read. */
export function readFollowUp(form: FormData): FollowUpAnswer | null {
  const scales = readScales(form);
  return scales && { scales, progress: progresses.find((one) => one === form.get('progress')) ?? null };
}

const monthInput = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** Which follow-up an address or a form means; null for none. */
export function readWhich(
  month: unknown,
  after: unknown,
): { month: string; afterMonths: AfterMonths } | null {
  const known = monthInput.safeParse(month);
  const months = Number(after);
  return known.success && isAfterMonths(months) ? { month: known.data, afterMonths: months } : null;
}

export const stepId = (given: unknown): string | null => z.uuid().safeParse(given).data ?? null;
