import { choiceCopy } from '@/lib/consultation/inventory/copy';
import { fieldLabel } from '@/lib/consultation/inventory/field/copy';
import type { FieldView, FormTexts } from '@/lib/consultation/inventory/form/view';
import {
  type Block,
  blocks,
  fields,
  type Kind,
  rowLimits,
  textLimits,
} from '@/lib/consultation/inventory/rules';
import { startersOf } from '@/lib/consultation/inventory/starter/copy';
import type { Language } from '@/lib/shared/language';
import { careerCopy } from '../copy';

/** The fields of a form in one language, so that the browser needs no other. */
export const fieldViews = (block: Block, language: Language): FieldView[] =>
  Object.entries(fields[block]).map(([name, kind]) => {
    const label = fieldLabel(language, block, name);
    const starters = startersOf(language, name);
    return { name, label, ...drawn(name, kind, language), ...(starters.length > 0 ? { starters } : {}) };
  });

function drawn(
  name: string,
  kind: Kind,
  language: Language,
): Pick<FieldView, 'kind' | 'hint' | 'options' | 'limit'> {
  const copy = careerCopy[language];
  if (kind === 'month') return { kind, hint: name === 'to' ? copy.openHint : copy.monthHint };
  if (kind === 'long') return { kind, limit: textLimits.long };
  if (kind === 'short') return { kind };
  return { kind: 'choice', options: kind.map((value) => ({ value, label: choiceCopy[language][value] })) };
}

export function formTexts(block: Block, language: Language): FormTexts {
  const { row, remove, last, next, ...texts } = careerCopy[language];
  const numbers = Array.from({ length: rowLimits[block] }, (_, index) => index + 1);
  const { problem, add, save, keeping, kept, notKept, choose, starters, year, month } = texts;
  return {
    ...{ problem, add, save, keeping, kept, notKept, choose, starters, year, month },
    row: numbers.map(row),
    remove: numbers.map(remove),
    next: blocks.at(-1) === block ? last : next,
  };
}
