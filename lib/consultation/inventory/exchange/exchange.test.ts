import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { fieldLabel } from '../field/copy';
import { blocks, emptyInventory, type Inventory, wholeRow } from '../rules';
import { anyInventory } from '../test-inventory';
import { placeText } from './copy';
import { readImport, readPayload } from './input';
import { defused, fileLimit, undefused, writeCsv, writeJson } from './rules';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const csv = (forms: Inventory): string => writeCsv(forms, (block, field) => fieldLabel('ja', block, field));
const written = (forms: Inventory) =>
  Object.fromEntries(blocks.filter((block) => forms[block].length > 0).map((block) => [block, forms[block]]));

describe('what was written to a file', () => {
  test('is read back the same, from JSON', () => {
    fc.assert(
      fc.property(anyInventory, (forms) => {
        expect(readImport(bytes(writeJson(forms)))).toEqual({ ok: true, value: forms });
      }),
      { numRuns: 300 },
    );
  });

  test('is read back the same, from CSV', () => {
    fc.assert(
      fc.property(
        anyInventory.filter((forms) => blocks.some((block) => forms[block].length > 0)),
        (forms) => {
          expect(readImport(bytes(csv(forms)))).toEqual({ ok: true, value: written(forms) });
        },
      ),
      { numRuns: 300 },
    );
  });

  test('holds 10,000 characters, emoji and rare characters', () => {
    const long = wholeRow('form1_1', { values: '🦊'.repeat(10_000), other: '髙﨑𠮷\n葛\u{e0100}城' });
    const forms = { ...emptyInventory(), form1_1: [long] };
    expect(readPayload(writeJson(forms))).toEqual({ ok: true, value: forms });
    expect(readImport(bytes(csv(forms)))).toEqual({ ok: true, value: { form1_1: [long] } });
  });
});

describe('the CSV', () => {
  const forms = {
    ...emptyInventory(),
    form2: [
      wholeRow('form2', { from: '2020-04', company: '=HYPERLINK("http://evil.example")', duties: '-1\n+2' }),
    ],
  };

  test('opens in Excel: BOM, CRLF, months that stay months, and no cell that runs', () => {
    const text = csv(forms);
    expect(text.startsWith('\ufeff"版","様式"')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(5);
    expect(text).toContain('"2020年4月"');
    const cells = parse(text, { bom: true }).flat();
    expect(cells.length).toBe(24);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(String(cell)))).toEqual([]);
  });

  test('keeps an apostrophe that was typed', () => {
    for (const text of ['=1', "'=1", "''=1", "'a", '@', '＝1', '', 'a=1'])
      expect(undefused(defused(text))).toBe(text);
  });

  test('comes back from Excel in Shift_JIS, with dates of its own', () => {
    const saved = csv({
      ...emptyInventory(),
      form2: [wholeRow('form2', { from: '2020-04', company: '青空商店' })],
    })
      .replace('\ufeff', '')
      .replace('2020年4月', '2020/4/1');
    expect(readImport(iconv.encode(saved, 'shift_jis'))).toEqual({
      ok: true,
      value: { form2: [wholeRow('form2', { from: '2020-04', company: '青空商店' })] },
    });
  });
});

describe('a file that is not taken', () => {
  const json = (forms: unknown, version: unknown = 1) =>
    bytes(JSON.stringify({ format: 'michisuji.career', version, forms }));
  test.each([
    ['empty', bytes(' \n'), 'empty_file'],
    ['without a form', json({}), 'empty_file'],
    ['too large', new Uint8Array(fileLimit + 1), 'too_large'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'not_text'],
    ['cut off', bytes('{"format":"michisuji.ca'), 'broken_file'],
    ['an open quote', bytes('版,様式,行,項目コード,項目,内容\r\n1,form2,1,"company'), 'broken_file'],
    ['somebody else’s', bytes('{"name":"x"}'), 'foreign_file'],
    ['a roster', bytes('社員番号,氏名\r\n1,x'), 'foreign_file'],
    ['of an unknown form', json({ form9: [] }), 'foreign_file'],
    ['of a later version', json({}, 2), 'other_version'],
    ['with a form that is none', json({ form2: 'x' }), 'does_not_fit'],
  ])('%s', (_, file, reason) => {
    expect(readImport(file)).toMatchObject({ ok: false, reason });
  });

  test('names every place that does not fit, in sentences, and takes nothing', () => {
    const read = readImport(
      json({
        form3_1: [{ name: '簿記' }],
        form2: [{ company: 'A' }, { from: '4月', wage: '1' }, { from: '2020-04', to: '2019-04' }],
      }),
    );
    expect(read).toMatchObject({ ok: false, reason: 'does_not_fit' });
    const places = read.ok ? [] : read.places;
    expect(places.map((place) => placeText(place, 'ja'))).toEqual([
      '職務経歴 2件目：知らない項目です。',
      '職務経歴 3件目 いつまで：終わりが始まりより前になっています。どちらかを直してください。',
    ]);
    expect(placeText({ block: 'form2', row: 0, field: '', reason: 'rows_many' }, 'en')).toBe(
      'Work history: too many entries.',
    );
  });

  test('has more rows than a form', () => {
    const rows = Array.from({ length: 31 }, (_, index) => ({ company: String(index) }));
    expect(readImport(json({ form2: rows }))).toMatchObject({ ok: false, reason: 'does_not_fit' });
  });
});
