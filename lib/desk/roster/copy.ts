import { bilingual } from '@/lib/shared/language';
import type { Encoding } from './file/rules';
import type { Column, FaultKind } from './person/rules';

export const columnCopy = bilingual(
  {
    number: '社員番号',
    mail: 'メール',
    name: '氏名',
    department: '部署',
    layer: '階層・役職',
    bornOn: '生年月日',
    joinedOn: '入社日',
  } satisfies Record<Column, string>,
  {
    number: 'Employee number',
    mail: 'E-mail',
    name: 'Name',
    department: 'Department',
    layer: 'Layer or position',
    bornOn: 'Date of birth',
    joinedOn: 'Date of joining',
  },
);

export const encodingCopy = bilingual(
  { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', shift_jis: 'Shift_JIS' } satisfies Record<Encoding, string>,
  { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', shift_jis: 'Shift_JIS' },
);

/** Why a file is no roster. `columns` are names of columns, joined. */
export const fileRefusalCopy = bilingual(
  {
    no_file: 'ファイルが選ばれていません。名簿のCSVファイルを選んでください。',
    empty_file: 'ファイルの中身が空です。名簿が入っているファイルを選んでください。',
    too_large: 'ファイルが9 MBを超えています。使わない列を消すか、CSV形式で保存し直してください。',
    not_text: 'CSVではないファイルです。Excelなら「名前を付けて保存」で「CSV UTF-8」を選んでください。',
    unknown_encoding: '文字コードを読み取れません。「CSV UTF-8」で保存し直してください。',
    broken_quotes: '「"」で始まり、閉じていないセルがあります。表計算ソフトでCSVに保存し直してください。',
    too_many_columns: '列が50を超えています。名簿に使う列だけを残してください。',
    no_header:
      '見出しの行が見つかりません。最初の10行のどこかに「社員番号・メール・部署・階層」の見出しを置いてください。',
    no_rows: '見出しの下に人がいません。名簿の行が入っているか確かめてください。',
    missing_columns: (columns: string) =>
      `必要な列がありません：${columns}。見出しの名前を確かめて、列を足してください。`,
    column_twice: (columns: string) =>
      `同じ意味の列が2つ以上あります：${columns}。どちらを使うか決められないので、1つだけ残してください。`,
  },
  {
    no_file: 'No file was chosen. Please choose the CSV file of your roster.',
    empty_file: 'The file is empty. Please choose the file that holds the roster.',
    too_large: 'The file is larger than 9 MB. Please remove columns you do not need, or save it as CSV.',
    not_text: 'This is not a CSV file. In Excel, choose “Save as” and “CSV UTF-8”.',
    unknown_encoding: 'We cannot read the characters of this file. Please save it as “CSV UTF-8”.',
    broken_quotes:
      'A cell begins with a quotation mark that is never closed. Please save the file as CSV again.',
    too_many_columns: 'There are more than 50 columns. Please keep only those of the roster.',
    no_header:
      'We found no row of column names. Please put “Employee number, E-mail, Department, Layer” into one of the first ten rows.',
    no_rows:
      'There is nobody below the column names. Please check that the file holds the rows of the roster.',
    missing_columns: (columns: string) =>
      `Columns are missing: ${columns}. Please check the names of the columns and add them.`,
    column_twice: (columns: string) =>
      `Columns are there more than once: ${columns}. We cannot tell which one counts, so please keep one.`,
  },
);

/** What is wrong with rows, and what to do. */
export const faultCopy = bilingual(
  {
    number_empty: '社員番号が空です。番号を入れてください。',
    number_twice: '同じ社員番号が2回以上あります。1人1行にしてください。',
    mail_empty: 'メールが空です。会社のメールアドレスを入れてください。',
    mail_shape: 'メールの形が違います。「@」の前後、全角文字や空白がないか確かめてください。',
    mail_domain: 'メールのドメインが、契約している会社のものではありません。会社のアドレスを入れてください。',
    mail_twice: '同じメールが2回以上あります。1人に1つのアドレスを入れてください。',
    mail_taken:
      'このメールは、いまは登録できません。アドレスに誤りがないか確かめるか、運営に問い合わせてください。',
    department_empty: '部署が空です。部署名を入れてください。',
    layer_empty: '階層・役職が空です。「一般」などの名前を入れてください。',
    born_unreadable: '生年月日を日付として読めません。「1990/4/1」や「平成2年4月1日」の形にしてください。',
    born_future: '生年月日が今日より先です。日付を確かめてください。',
    joined_unreadable: '入社日を日付として読めません。「2018/4/1」や「平成30年4月1日」の形にしてください。',
    joined_future: '入社日が今日より先です。入社してから名簿に載せてください。',
    joined_before_born: '入社日が生年月日より前です。2つの日付を確かめてください。',
    too_long: '長すぎる値があります。氏名と部署は100文字、階層は60文字、社員番号は40文字までです。',
    unprintable: '表示できない文字が入っています。そのセルを入力し直してください。',
    shifted: '見出しより多いセルがあります。値の中の「,」を「"」で囲むか、消してください。',
  } satisfies Record<FaultKind, string>,
  {
    number_empty: 'The employee number is empty. Please enter one.',
    number_twice: 'The same employee number appears more than once. Please keep one row a person.',
    mail_empty: 'The e-mail address is empty. Please enter the company address.',
    mail_shape: 'This is not an e-mail address. Please check both sides of the “@”, and for spaces.',
    mail_domain:
      'The address is not at a domain of your company’s contract. Please enter the company address.',
    mail_twice: 'The same address appears more than once. Please give each person their own.',
    mail_taken:
      'This address cannot be registered at present. Please check it for errors, or ask the operator.',
    department_empty: 'The department is empty. Please enter its name.',
    layer_empty: 'The layer or position is empty. Please enter one, such as “Staff”.',
    born_unreadable: 'We cannot read the date of birth. Please write it like 1990/4/1 or 1990-04-01.',
    born_future: 'The date of birth is in the future. Please check it.',
    joined_unreadable: 'We cannot read the date of joining. Please write it like 2018/4/1 or 2018-04-01.',
    joined_future: 'The date of joining is in the future. Please add people once they have joined.',
    joined_before_born: 'The date of joining is before the date of birth. Please check both.',
    too_long: 'A value is too long. Names and departments take 100 characters, layers 60, numbers 40.',
    unprintable: 'There is a character that cannot be shown. Please type that cell again.',
    shifted: 'There are more cells than column names. Please put values with a comma into quotation marks.',
  },
);

export const importRefusalCopy = bilingual(
  {
    gone: 'この名簿は、もう取り込まれたか、取り消されたか、1日の期限が切れています。必要ならもう一度選んでください。',
    faulty:
      '直すところが残っているので、だれも取り込んでいません。ファイルを直して、もう一度選んでください。',
    mail_taken:
      'いま登録できないメールがあったので、だれも取り込んでいません。この画面を開き直すと、どの行か分かります。',
  },
  {
    gone: 'This roster has been imported, discarded, or is older than a day. Please choose the file again if you need it.',
    faulty:
      'Some rows still have problems, so nobody was imported. Please correct the file and choose it again.',
    mail_taken:
      'An address could not be registered just now, so nobody was imported. Open this page again to see which row it is.',
  },
);
