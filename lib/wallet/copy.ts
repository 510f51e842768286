import { bilingual, type Language } from '@/lib/shared/language';
import type { CodeRefusal } from './secret';

/** What is wrong with a recovery code as it was typed. */
export const codeRefusalCopy: Record<Language, Record<CodeRefusal, string>> = bilingual(
  {
    code_length: '復元コードは28文字です。抜けや重なりがないか、確かめてください。',
    code_symbol: '復元コードに使わない文字があります。英字と数字だけを入力してください。',
    code_check: '復元コードのどこかが違います。1文字ずつ見比べて、入力し直してください。',
  },
  {
    code_length: 'A recovery code has 28 characters. Please look for one missing or doubled.',
    code_symbol: 'There is a character that no recovery code has. Please use letters and digits only.',
    code_check: 'Something in the code is different. Please compare it character by character.',
  },
);

export const isCodeRefusal = (reason: string): reason is CodeRefusal => reason in codeRefusalCopy.ja;
