import { z } from 'zod';
import { plainText } from '@/lib/shared/plain-text';
import { type Block, fields, isEmpty, problemsOf, type Row, rowLimits, wholeRow } from './rules';

/** One row as it may be stored: cleaned texts, every field of its form. What does not fit is an issue at its field, with its reason as message. */
export const rowInput = (block: Block) =>
  z
    .record(z.string(), z.string())
    .refine(
      (given) => Object.keys(given).every((field) => Object.hasOwn(fields[block], field)),
      'field_unknown',
    )
    .transform((given): Row => wholeRow(block, cleaned(given)))
    .superRefine((row, context) => {
      for (const { field, reason } of problemsOf(block, row))
        context.addIssue({ code: 'custom', message: reason, path: [field] });
    });

/** The rows of a block, empty ones left out. */
export const rowsInput = (block: Block) =>
  z
    .array(rowInput(block))
    .transform((rows) => rows.filter((row) => !isEmpty(row)))
    .refine((rows) => rows.length <= rowLimits[block], 'rows_many');

const cleaned = (given: Record<string, string>): Row =>
  Object.fromEntries(Object.entries(given).map(([field, text]) => [field, plainText(text)]));
