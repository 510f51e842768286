import { z } from 'zod';
import { optionalText } from '@/lib/shared/plain-text';
import { scales } from '@/lib/shared/taxonomy';
import { type Answers, messageLimit } from './rules';

const point = z.number().int().min(1).max(5);
const typedPoint = z.union([z.literal(''), z.null(), z.undefined()]).transform(() => undefined);

/** Scales as they are stored; unknown names are dropped. */
export const scalesInput = z.record(z.string(), z.unknown()).transform((given): Answers => {
  const answers: Answers = {};
  for (const scale of scales) {
    const answer = point.safeParse(given[scale]);
    if (answer.success) answers[scale] = answer.data;
  }
  return answers;
});

/** One answer of a form: '1' … '5', or nothing when it was skipped. */
export const pointInput = z.union([typedPoint, z.coerce.number().pipe(point)]);

/** The message to the consultant: at most 1000 characters, empty becomes null. */
export const messageInput = optionalText(messageLimit);

/** Reads the scales of a form, whose fields are named `scale.<name>`. Null when one of them is not a whole number from 1 to 5. */
export function readScales(form: FormData): Answers | null {
  const answers: Answers = {};
  for (const scale of scales) {
    const given = pointInput.safeParse(form.get(`scale.${scale}`));
    if (!given.success) return null;
    if (given.data !== undefined) answers[scale] = given.data;
  }
  return answers;
}
