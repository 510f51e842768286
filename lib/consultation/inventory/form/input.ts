import { type Block, rowLimits } from '../rules';
import { boxesOf, type Intent, type TypedRow } from './rules';

/** The name of a box in the form, and its id. */
export const boxName = (row: number, box: string): string => `rows.${row}.${box}`;

/** The rows of a form as they were typed, as many as it sent; never more than a block may have. */
export function typedRows(block: Block, form: FormData): TypedRow[] {
  const sent = [...form.keys()].map((name) => Number(/^rows\.(\d{1,3})\./.exec(name)?.[1] ?? -1));
  const count = Math.min(Math.max(-1, ...sent) + 1, rowLimits[block]);
  return Array.from({ length: count }, (_, row) =>
    Object.fromEntries(boxesOf(block).map((box) => [box, textIn(form, boxName(row, box))])),
  );
}

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** What the pressed button asks for; Enter in a field saves. */
export function readIntent(form: FormData): Intent {
  const [, word = '', row = ''] =
    /^(save|next|add|remove)(?:\.(\d{1,3}))?$/.exec(textIn(form, 'intent')) ?? [];
  if (word === 'remove') return { do: 'remove', row: Number(row) };
  return { do: word === 'next' || word === 'add' ? word : 'save' };
}
