import fc from 'fast-check';
import { plainText } from '@/lib/shared/plain-text';
import { type Block, fields, type Inventory, isEmpty, type Kind, type Row } from './rules';

/** Texts that make trouble: emoji, rare characters, quotes, line breaks, commas, and what a spreadsheet takes for a formula. */
const pieces = [
  '髙﨑𠮷',
  '👩‍👩‍👧‍👦',
  '葛\u{e0100}',
  '"',
  "'",
  ',',
  '\n',
  '=1+1',
  '@x',
  '+',
  '-',
  '\t',
  '＝A1',
  ';',
  'a',
  'ー',
  '\r\n',
];

const text = (limit: number) =>
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 5 })), {
      maxLength: 12,
    })
    .map((parts) => plainText([...parts.join('')].slice(0, limit).join('')));

const month = fc
  .record({ year: fc.integer({ min: 1900, max: 2099 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month: number }) => `${year}-${String(number).padStart(2, '0')}`);

function value(kind: Kind): fc.Arbitrary<string> {
  if (kind === 'month') return fc.oneof(fc.constant(''), month);
  if (typeof kind !== 'string') return fc.constantFrom('', ...kind);
  return text(200);
}

const row = (block: Block): fc.Arbitrary<Row> =>
  fc
    .record(Object.fromEntries(Object.entries(fields[block]).map(([field, kind]) => [field, value(kind)])))
    .map((made): Row => inOrder(made))
    .filter((made) => !isEmpty(made));

/** The later month is the end. */
function inOrder(made: Record<string, string>): Row {
  const { from = '', to = '' } = made;
  return from !== '' && to !== '' && to < from ? { ...made, from: to, to: from } : made;
}

/** Any inventory as it may be stored. */
export const anyInventory: fc.Arbitrary<Inventory> = fc.record({
  form2: fc.array(row('form2'), { maxLength: 3 }),
  form3_1: fc.array(row('form3_1'), { maxLength: 3 }),
  form3_2: fc.array(row('form3_2'), { maxLength: 3 }),
  form1_1: fc.array(row('form1_1'), { maxLength: 1 }),
});
