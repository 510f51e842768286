import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocks, wholeRow } from '../rules';
import { anyInventory } from '../test-inventory';
import { boxName, readIntent, typedRows } from './input';
import { blankRow, changedRows, readRows, type TypedRow, typedRow } from './rules';

const form = (entries: Record<string, string>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(entries)) data.append(name, value);
  return data;
};

describe('the boxes of a form', () => {
  test('give back every row that was stored', () => {
    fc.assert(
      fc.property(anyInventory, (forms) => {
        for (const block of blocks) {
          const typed = forms[block].map((row) => typedRow(block, row));
          expect(readRows(block, typed)).toEqual({ ok: true, rows: forms[block] });
        }
      }),
      { numRuns: 200 },
    );
  });

  test('take a year of an era, full width, an open end; and leave out an empty row', () => {
    const typed = [
      { ...blankRow('form2'), fromYear: '令和８', fromMonth: '４', company: ' 髙﨑𠮷商店\r\n' },
      blankRow('form2'),
    ];
    const row = wholeRow('form2', { from: '2026-04', company: '髙﨑𠮷商店' });
    expect(readRows('form2', typed)).toEqual({ ok: true, rows: [row] });
  });

  test('name each row and field that does not fit', () => {
    const typed: TypedRow[] = [
      { ...blankRow('form2'), fromYear: '2020' },
      { ...blankRow('form2'), fromYear: '2020', fromMonth: '4', toYear: '2019', toMonth: '4' },
    ];
    expect(readRows('form2', typed)).toEqual({
      ok: false,
      problems: [
        { row: 0, field: 'from', reason: 'month_half' },
        { row: 1, field: 'to', reason: 'backwards' },
      ],
    });
  });

  test('are read as they were sent, and never more rows than a form has', () => {
    const sent = form({ 'rows.1.company': 'B', 'rows.0.company': 'A', 'rows.999.company': 'Z' });
    const rows = typedRows('form2', sent);
    expect(rows).toHaveLength(30);
    expect(rows.slice(0, 2).map(({ company }) => company)).toEqual(['A', 'B']);
    expect(typedRows('form1_1', sent)).toHaveLength(1);
    expect(typedRows('form2', form({}))).toEqual([]);
    expect(boxName(2, 'company')).toBe('rows.2.company');
  });
});

describe('a button', () => {
  test.each([
    ['add', { do: 'add' }],
    ['next', { do: 'next' }],
    ['remove.2', { do: 'remove', row: 2 }],
    ['drop table', { do: 'save' }],
  ])('%s', (intent, expected) => {
    expect(readIntent(form({ intent }))).toEqual(expected);
  });

  test('adds a row at the end and takes away the one it stands in; one always stays', () => {
    const [one, two] = [
      { ...blankRow('form3_1'), name: '1' },
      { ...blankRow('form3_1'), name: '2' },
    ];
    expect(changedRows('form3_1', [one], { do: 'add' })).toEqual([one, blankRow('form3_1')]);
    expect(changedRows('form3_1', [one, two], { do: 'remove', row: 0 })).toEqual([two]);
    expect(changedRows('form3_1', [one], { do: 'remove', row: 0 })).toEqual([blankRow('form3_1')]);
    expect(changedRows('form1_1', [blankRow('form1_1')], { do: 'add' })).toHaveLength(1);
  });
});
