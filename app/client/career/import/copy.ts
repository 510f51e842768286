import { bilingual } from '@/lib/shared/language';

export const importCopy = bilingual(
  {
    title: 'ファイルを取りこむ',
    lead: 'ここで保存したJSONかCSVを取りこみます。取りこむ前に、中身を確かめられます。',
    file: 'ファイル',
    fileHint: 'JSONまたはCSV、4 MBまで。',
    check: '中身を確かめる',
    problem: '取りこめませんでした',
    preview: 'このファイルの中身',
    replaces:
      'ここにある様式は、いま書いてあるものと入れかわります。ここにない様式はそのままです。入れかわった様式は、相談員に見せない設定になります。',
    confirm: 'この中身と入れかえる',
    tooLarge: 'ファイルが大きすぎます。4 MBまでのファイルを選んでください。',
  },
  {
    title: 'Bring in a file',
    lead: 'Takes a JSON or CSV file that was saved here. You see what is in it before anything changes.',
    file: 'File',
    fileHint: 'JSON or CSV, up to 4 MB.',
    check: 'See what is in it',
    problem: 'Nothing was brought in',
    preview: 'What is in this file',
    replaces:
      'The forms named here replace what you have written. Forms not named stay as they are. Replaced forms are not shown to your consultant any more.',
    confirm: 'Replace with this',
    tooLarge: 'This file is too large. Please choose one of up to 4 MB.',
  },
);
