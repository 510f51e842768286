import { bilingual, type Language } from '@/lib/shared/language';
import { blockCopy, fieldReasonCopy } from '../copy';
import { fieldLabel } from '../field/copy';
import type { ImportReason, Place } from './input';

/** Why a file was not taken, and what to do. Nothing of it has been taken. */
export const importRefusalCopy: Record<Language, Record<ImportReason | 'no_file', string>> = bilingual(
  {
    no_file: 'ファイルを選んでください。',
    empty_file: 'このファイルには何も書かれていません。別のファイルを選んでください。',
    too_large: 'ファイルが大きすぎます。4 MBまでのファイルを選んでください。',
    not_text: 'このファイルは文字のファイルではありません。ここで保存したJSONかCSVを選んでください。',
    broken_file: 'ファイルがこわれていて読めません。もう一度保存しなおしたものを選んでください。',
    foreign_file: 'ここで保存したファイルではないようです。「持ち出す」で保存したJSONかCSVを選んでください。',
    other_version: 'このファイルの版は、まだ読めません。ここで保存しなおしたものを選んでください。',
    does_not_fit:
      '入らないところがありました。下の場所を直してから、もう一度選んでください。何も取りこんでいません。',
  },
  {
    no_file: 'Please choose a file.',
    empty_file: 'There is nothing in this file. Please choose another one.',
    too_large: 'This file is too large. Please choose one of up to 4 MB.',
    not_text: 'This is no text file. Please choose a JSON or CSV file that was saved here.',
    broken_file: 'This file is damaged and cannot be read. Please choose a copy that was saved anew.',
    foreign_file:
      'This file does not seem to come from here. Please choose a JSON or CSV file that was saved here.',
    other_version: 'This version of the file cannot be read yet. Please choose one that was saved here.',
    does_not_fit:
      'Something does not fit. Please correct the places below and choose the file again. Nothing was taken.',
  },
);

const words = bilingual(
  {
    row: (number: string) => `${number}件目`,
    field_unknown: '知らない項目です。',
    rows_many: '件数が多すぎます。',
    odd: '形が違います。',
  },
  {
    row: (number: string) => `entry ${number}`,
    field_unknown: 'an unknown field.',
    rows_many: 'too many entries.',
    odd: 'not of the right shape.',
  },
);

/** 「職務経歴 2件目 いつまで：…」 */
export function placeText({ block, row, field, reason }: Place, language: Language): string {
  const copy = words[language];
  const where = [
    blockCopy[language][block].title,
    row > 0 ? copy.row(String(row)) : '',
    field ? fieldLabel(language, block, field) : '',
  ].filter(Boolean);
  const what = isFieldReason(reason)
    ? fieldReasonCopy[language][reason]
    : copy[reason === 'field_unknown' || reason === 'rows_many' ? reason : 'odd'];
  return language === 'ja' ? `${where.join(' ')}：${what}` : `${where.join(', ')}: ${what}`;
}

const isFieldReason = (reason: string): reason is keyof (typeof fieldReasonCopy)[Language] =>
  Object.hasOwn(fieldReasonCopy.ja, reason);
