import { describe, expect, test } from 'vitest';
import { type Sheet, sheetsDocument } from '@/lib/pdf/sheet';
import { emptyInventory, type Inventory } from '../rules';
import { exampleCopy } from '../starter/copy';
import { sheetsOf } from './copy';
import { officialForms } from './test-official';

const labelsOf = ({ tables }: Sheet): string[] =>
  tables
    .flatMap(({ head = [], rows }) => [
      ...head,
      ...rows.flat().flatMap(({ kind, text }) => (kind === 'label' ? [text] : [])),
    ])
    .map((text) => text.replace(/^\d　/, ''));

const filledIn: Inventory = {
  form2: [exampleCopy.ja.form2, { ...exampleCopy.ja.form2, to: '', company: '<b>髙﨑𠮷</b>' }],
  form3_1: [{ ...exampleCopy.ja.form3_1, status: 'lapsed' }],
  form3_2: [exampleCopy.ja.form3_2],
  form1_1: [exampleCopy.ja.form1_1],
};

describe('the printed forms', () => {
  test.each([
    ['empty', emptyInventory(), [0, 1, 2, 3]],
    ['filled in', filledIn, [0, 1, 1, 2, 3]],
  ])('%s, have exactly the fields of the official ones, in their order', (_, forms, order) => {
    const sheets = sheetsOf(forms);
    expect(sheets.map(({ code }) => code)).toEqual(order.map((index) => officialForms[index]?.code));
    for (const [place, sheet] of sheets.entries()) {
      const official = officialForms[order[place] ?? -1];
      expect(sheet.title).toContain(official?.title);
      expect(labelsOf(sheet)).toEqual(official?.fields);
    }
  });

  test('leave to the device what the server must not learn', () => {
    const typed = sheetsOf(filledIn).flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flat()));
    expect(typed.filter(({ kind }) => kind === 'device').map(({ text }) => text)).toEqual([
      '氏名',
      '生年月日',
      '住所',
    ]);
  });

  test('say everything that was filled in, as text and never as markup', () => {
    const html = sheetsDocument('書類', sheetsOf(filledIn));
    const shown = [
      '2019年4月〜2024年3月',
      '2019年4月〜現在',
      '主任（正社員）',
      '［失効した］',
      '2021年6月',
      '&lt;b&gt;髙﨑𠮷&lt;/b&gt;',
    ];
    for (const text of shown) expect(html, text).toContain(text);
    expect(html).not.toContain('<b>');
    expect(html).toContain('<html lang="ja">');
  });

  test('have a row for everything, and some that are empty', () => {
    const many = Array.from({ length: 12 }, () => exampleCopy.ja.form3_1);
    const rowsOf = (forms: Inventory) =>
      sheetsOf(forms).find(({ code }) => code === '様式3-1')?.tables[0]?.rows.length;
    expect(rowsOf({ ...emptyInventory(), form3_1: many })).toBe(12);
    expect(rowsOf(emptyInventory())).toBe(8);
  });
});
