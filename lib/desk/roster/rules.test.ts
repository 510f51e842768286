import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import type { FaultKind } from './person/rules';
import { readRoster } from './rules';

const yardstick = { today: '2026-11-20', mailDomains: ['aozora.example'] };
const header = '社員番号,氏名,メール,部署,階層・役職,生年月日,入社日';
const good = 'A001,青空 花子,hanako@aozora.example,営業部,若手,1995/4/1,2018/4/1';
const csv = (...lines: string[]) => Buffer.from([header, ...lines].join('\r\n'));
const read = (bytes: Uint8Array) => readRoster(bytes, yardstick);
const people = (bytes: Uint8Array) => {
  const answer = read(bytes);
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.rows.map(({ person }) => person);
};

describe('a file', () => {
  const person = {
    number: 'A001',
    mail: 'hanako@aozora.example',
    name: '青空 花子',
    department: '営業部',
    layer: '若手',
    bornOn: '1995-04-01',
    joinedOn: '2018-04-01',
  };

  test.each([
    ['UTF-8', csv(good)],
    ['UTF-8 with a BOM', Buffer.concat([Buffer.from('efbbbf', 'hex'), csv(good)])],
    ['Shift_JIS', iconv.encode(`${header}\r\n${good}\r\n`, 'cp932')],
    ['Excel’s Unicode text', Buffer.from(`\uFEFF${header}\r\n${good}`.replaceAll(',', '\t'), 'utf16le')],
    ['tabs', Buffer.from(`${header}\n${good}`.replaceAll(',', '\t'))],
    ['line feeds only', Buffer.from(`${header}\n${good}\n`)],
    ['every cell in quotes', csv(`"${good.split(',').join('","')}"`)],
    ['a title above the table', Buffer.from(`社員名簿 2026年11月\r\n\r\n${header}\r\n${good}`)],
    ['blank lines', csv('', good, ',,,,,,', '')],
    [
      'full width',
      csv(
        'Ａ００１,青空 花子,ＨＡＮＡＫＯ＠aozora.example,営業部,若手,１９９５年４月１日,平成３０年４月１日',
      ),
    ],
    ['eras by letter', csv('A001,青空 花子,hanako@aozora.example,営業部,若手,H7.4.1,H30.4.1')],
    [
      'English names in another order',
      Buffer.from(
        'E-mail,Department,Employee No.,Job level,Full name,Date of birth,Hire date,Note\nhanako@aozora.example,営業部,A001,若手,青空 花子,1995-04-01,20180401,x',
      ),
    ],
  ])('%s', (_, bytes) => {
    expect(people(bytes)).toEqual([person]);
  });

  test('keeps 外字, 異体字 and emoji in names and departments, in both encodings', () => {
    const rare = '髙﨑 葛\u{E0100}城 𠮷田 \uE000 🌱';
    expect(people(csv(`A1,${rare},a@aozora.example,${rare},若手,,`))).toMatchObject([
      { name: rare, department: rare },
    ]);
    const windows = '髙﨑 ①㈱';
    const bytes = iconv.encode(`${header}\n${good.replace('青空 花子', windows)}`, 'cp932');
    expect(people(bytes)).toMatchObject([{ name: windows }]);
  });

  test('knows which encoding it was', () => {
    const encodingOf = (bytes: Uint8Array) => {
      const answer = read(bytes);
      return answer.ok && answer.value.encoding;
    };
    expect(encodingOf(csv(good))).toBe('utf-8');
    expect(encodingOf(iconv.encode(`${header}\n${good}`, 'cp932'))).toBe('shift_jis');
  });

  test('quoted line breaks are one row and one value, in a heading too', () => {
    const bytes = Buffer.from(
      `社員番号,メール,部署,"階層\n役職"\n1,a@aozora.example,"営業部\n第1課",若手\n2,bad,営業部,若手`,
    );
    const answer = read(bytes);
    expect(answer).toMatchObject({ value: { faults: [{ kind: 'mail_shape', rows: [3] }] } });
    expect(people(bytes)[0]?.department).toBe('営業部 第1課');
  });

  test('name and dates may be missing, as columns or in a row', () => {
    const bytes = Buffer.from('社員番号,メール,部署,階層\n1,a@aozora.example,営業部,若手');
    expect(people(bytes)).toMatchObject([{ name: null, bornOn: null, joinedOn: null }]);
    expect(people(csv('1,,a@aozora.example,営業部,若手,,'))).toMatchObject([{ name: null, bornOn: null }]);
  });
});

describe('a file that is no roster', () => {
  test.each([
    ['nothing', Buffer.alloc(0), 'empty_file'],
    ['white space', Buffer.from(' \r\n\r\n'), 'empty_file'],
    ['a spreadsheet', Buffer.from('504b030414000600', 'hex'), 'not_text'],
    ['an old spreadsheet', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'not_text'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'not_text'],
    ['bytes with NUL', Buffer.from('a,b\n\0,c'), 'not_text'],
    ['bytes of no encoding', Buffer.from('a,b\n\xff\xfe\xfd', 'latin1'), 'unknown_encoding'],
    ['more than 9 MB', Buffer.alloc(9 * 1024 * 1024 + 1, 'a'), 'too_large'],
    ['an open quote', csv('"A001,x,a@aozora.example,営業部,若手,,'), 'broken_quotes'],
    ['no header', Buffer.from(good), 'no_header'],
    ['a letter', Buffer.from('前略\n名簿をお送りします。'), 'no_header'],
    ['a header alone', Buffer.from(`${header}\r\n\r\n,,,`), 'no_rows'],
    ['51 columns', Buffer.from(`${header}${',x'.repeat(44)}\n${good}`), 'too_many_columns'],
  ])('%s', (_, bytes, reason) => {
    expect(read(bytes)).toEqual({ ok: false, reason });
  });

  test('says which columns are missing or there twice', () => {
    expect(read(Buffer.from('社員番号,氏名\n1,x'))).toEqual({
      ok: false,
      reason: 'missing_columns',
      columns: ['mail', 'department', 'layer'],
    });
    expect(read(Buffer.from('社員番号,メール,部署,部門,階層\n1,x,y,z,w'))).toEqual({
      ok: false,
      reason: 'column_twice',
      columns: ['department'],
    });
  });
});

describe('faults', () => {
  const cases: [FaultKind, string][] = [
    ['number_empty', ',x,a@aozora.example,営業部,若手,,'],
    ['mail_empty', '1,x,　,営業部,若手,,'],
    ['mail_shape', '1,x,a@@aozora.example,営業部,若手,,'],
    ['mail_shape', '1,x,花子@aozora.example,営業部,若手,,'],
    ['mail_shape', '1,x,a b@aozora.example,営業部,若手,,'],
    ['mail_domain', '1,x,a@gmail.example,営業部,若手,,'],
    ['mail_domain', '1,x,a@sub.aozora.example,営業部,若手,,'],
    ['department_empty', '1,x,a@aozora.example, ,若手,,'],
    ['layer_empty', '1,x,a@aozora.example,営業部,,,'],
    ['born_unreadable', '1,x,a@aozora.example,営業部,若手,1995/2/29,'],
    ['born_unreadable', '1,x,a@aozora.example,営業部,若手,95/4/1,'],
    ['born_unreadable', '1,x,a@aozora.example,営業部,若手,1095/4/1,'],
    ['joined_unreadable', '1,x,a@aozora.example,営業部,若手,,不明'],
    ['born_future', '1,x,a@aozora.example,営業部,若手,2026/11/21,'],
    ['joined_future', '1,x,a@aozora.example,営業部,若手,,令和9年4月1日'],
    ['joined_before_born', '1,x,a@aozora.example,営業部,若手,2000/4/1,2000/4/1'],
    ['too_long', `1,${'長'.repeat(101)},a@aozora.example,営業部,若手,,`],
    ['unprintable', '1,x\u0007,a@aozora.example,営業部,若手,,'],
    ['unprintable', '1,\u202Ex,a@aozora.example,営業部,若手,,'],
    ['shifted', '1,x,a@aozora.example,営業部,若手,1995/4/1,2018/4/1,営業, 所'],
  ];

  test.each(cases)('%s: %s', (kind, line) => {
    expect(read(csv(good, line))).toMatchObject({ ok: true, value: { faults: [{ kind, rows: [3] }] } });
  });

  test('grouped by kind, with every row; twins name all their rows, as they are compared', () => {
    const bytes = csv(
      good,
      'Ａ００１,,other@aozora.example,営業部,若手,,',
      '2,,HANAKO@aozora.example,営業部,若手,,',
      '3,,bad,,若手,,',
      '',
      '4,,worse,,若手,,',
    );
    const answer = read(bytes);
    expect(answer.ok && answer.value.faults).toEqual([
      { kind: 'number_twice', rows: [2, 3] },
      { kind: 'mail_shape', rows: [5, 7] },
      { kind: 'mail_twice', rows: [2, 4] },
      { kind: 'department_empty', rows: [5, 7] },
    ]);
  });

  test('a file without one has none', () => {
    expect(read(csv(good, `${'長'.repeat(40)},,b@aozora.example,営業部,若手,,`))).toMatchObject({
      value: { faults: [], columns: ['number', 'mail', 'name', 'department', 'layer', 'bornOn', 'joinedOn'] },
    });
  });
});
