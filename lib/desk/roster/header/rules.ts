import { accepted, refused } from '@/lib/shared/result';
import { type Column, columns, type Mapping, neededColumns } from '../person/rules';

export type HeaderRefusal =
  | { ok: false; reason: 'no_header' }
  | { ok: false; reason: 'missing_columns' | 'column_twice'; columns: Column[] };

/** The row with the names of the columns, counted from 0, and where each column stands. */
export type Header = { row: number; mapping: Mapping; width: number };

/** How companies call the columns; compared without spaces, signs, brackets, width and case. */
const names: Record<Column, readonly string[]> = {
  number: [
    ...[
      '社員番号',
      '従業員番号',
      '職員番号',
      '社員コード',
      '従業員コード',
      '社員id',
      '従業員id',
      '社員no',
      '従業員no',
      '番号',
    ],
    ...['employeenumber', 'employeeno', 'employeeid', 'employeecode', 'staffnumber', 'staffid', 'number'],
  ],
  mail: [
    ...[
      'メール',
      'メールアドレス',
      '会社メール',
      '会社メールアドレス',
      'eメール',
      'eメールアドレス',
      '電子メール',
      'アドレス',
    ],
    ...['email', 'mail', 'emailaddress', 'mailaddress', 'workemail', 'companyemail'],
  ],
  name: [
    '氏名',
    '名前',
    '社員名',
    '従業員名',
    '姓名',
    '漢字氏名',
    '氏名漢字',
    'name',
    'fullname',
    'employeename',
  ],
  department: [
    ...['部署', '部署名', '部門', '部門名', '所属', '所属名', '所属部署', '所属部門', '配属先', '組織'],
    ...['department', 'departmentname', 'division', 'section', 'dept'],
  ],
  layer: [
    ...[
      '階層役職',
      '役職階層',
      '階層',
      '役職',
      '役職名',
      '職位',
      '職階',
      '職層',
      '等級',
      '資格等級',
      'グレード',
    ],
    ...['layer', 'level', 'position', 'joblevel', 'grade', 'rank', 'title', 'jobtitle'],
  ],
  bornOn: ['生年月日', '誕生日', '出生日', 'birthday', 'birthdate', 'dateofbirth', 'born', 'bornon', 'dob'],
  joinedOn: [
    ...['入社日', '入社年月日', '入社年月', '採用日', '採用年月日', '入職日'],
    ...[
      'joined',
      'joinedon',
      'joiningdate',
      'dateofjoining',
      'hiredate',
      'hiredon',
      'startdate',
      'dateofhire',
    ],
  ],
};

/** A title may stand above the table, but not a page of text. */
const searched = 10;

/** Finds the row of column names among the first ten, by at least two names that are known. */
export function readHeader(
  rows: readonly (readonly string[])[],
): { ok: true; value: Header } | HeaderRefusal {
  const row = rows
    .slice(0, searched)
    .findIndex((cells) => cells.filter((cell) => columnOf(cell)).length >= 2);
  const cells = rows[row];
  if (!cells) return refused('no_header');
  const found = cells.map(columnOf);
  const twice = columns.filter((column) => found.filter((one) => one === column).length > 1);
  if (twice.length > 0) return { ok: false, reason: 'column_twice', columns: twice };
  const missing = neededColumns.filter((column) => !found.includes(column));
  if (missing.length > 0) return { ok: false, reason: 'missing_columns', columns: missing };
  return accepted({ row, mapping: mappingOf(found), width: cells.length });
}

function columnOf(cell: string): Column | null {
  const plain = cell
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return columns.find((column) => names[column].includes(plain)) ?? null;
}

function mappingOf(found: readonly (Column | null)[]): Mapping {
  const at = (column: Column) => (found.includes(column) ? found.indexOf(column) : null);
  return {
    number: at('number'),
    mail: at('mail'),
    name: at('name'),
    department: at('department'),
    layer: at('layer'),
    bornOn: at('bornOn'),
    joinedOn: at('joinedOn'),
  };
}
