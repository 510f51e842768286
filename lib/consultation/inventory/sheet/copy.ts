import type { Cell, Sheet } from '@/lib/pdf/sheet';
import { choiceCopy } from '../copy';
import { monthText } from '../exchange/rules';
import { employmentTypes, type Inventory, licenceStates, type Row } from '../rules';

/**
 * The official sheets with what was filled in: 1-1, 2 (one sheet per employer), 3-1, 3-2, Japanese as the forms are. An empty form is printed
 * empty, to be filled in by hand. Name, date of birth and address are typed on the device. Source: domain.md, section 4.
 */
export const sheetsOf = (forms: Inventory): Sheet[] => [
  planSheet(forms.form1_1[0] ?? {}),
  ...orBlank(forms.form2).map(workSheet),
  licenceSheet(padded(forms.form3_1)),
  learningSheet(padded(forms.form3_2)),
];

const orBlank = (rows: readonly Row[]): readonly Row[] => (rows.length === 0 ? [{}] : rows);

/** Lines of a table that has at least so many. */
const lines = 8;
const lineHeight = 22;

const padded = (rows: readonly Row[]): readonly Row[] =>
  [...rows, ...Array.from({ length: lines }, () => ({}))].slice(0, Math.max(lines, rows.length));

const label = (text: string): Cell => ({ kind: 'label', text });
const filled = (text: string | undefined, least?: number): Cell => ({
  kind: 'text',
  text: text ?? '',
  ...(least ? { least } : {}),
});
const typedOnDevice = (text: string): Cell => ({ kind: 'device', text });
const byHand: Cell = { kind: 'hand', text: '' };

const planSections = [
  ['values', '1　価値観、興味、関心事項等'],
  ['strengths', '2　強み等'],
  ['futureWork', '3　将来取り組みたい仕事や働き方等'],
  ['nextActions', '4　これから取り組むこと等'],
  ['other', '5　その他'],
] as const;

const planSheet = (plan: Row): Sheet => ({
  code: '様式1-1',
  title: 'キャリア・プランシート（就業経験がある方用）',
  tables: [
    {
      caption: '基本情報',
      widths: [14, 36, 14, 36],
      rows: [
        [label('氏名'), typedOnDevice('氏名'), label('生年月日'), typedOnDevice('生年月日')],
        [label('住所'), { ...typedOnDevice('住所'), span: 3 }],
      ],
    },
    { rows: planSections.flatMap(([field, text]) => [[label(text)], [filled(plan[field], 25)]]) },
    {
      caption: 'キャリアコンサルタント記入欄',
      widths: [14, 36, 14, 36],
      rows: [
        [label('実施日'), byHand, label('所属'), byHand],
        [label('氏名'), byHand, label('登録番号'), byHand],
      ],
    },
  ],
});

const workSheet = (job: Row): Sheet => ({
  code: '様式2',
  title: '職務経歴シート',
  tables: [
    {
      widths: [24, 76],
      rows: [
        [label('期間（年月〜年月）'), filled(stretch(job))],
        [label('会社名・所属・職名（雇用形態）'), filled(employer(job), 14)],
        [label('職務の内容'), filled(job.duties, 75)],
        [label('職務の中で学んだこと、得られた知識・技能等'), filled(job.learned, 75)],
      ],
    },
    {
      caption: '会社による確認（任意）',
      widths: [24, 76],
      rows: [[label('確認者の署名'), byHand]],
    },
  ],
});

const licenceSheet = (rows: readonly Row[]): Sheet => ({
  code: '様式3-1',
  title: '職業能力証明（免許・資格）シート',
  tables: [
    {
      head: ['免許・資格の名称', '取得時期', '実施・認定機関', '内容等'],
      widths: [28, 17, 23, 32],
      rows: rows.map(({ name, acquiredOn = '', issuer, detail = '', status = '' }) => [
        filled(name, lineHeight),
        filled(monthText(acquiredOn)),
        filled(issuer),
        filled([stateOf(status), detail].filter(Boolean).join('\n')),
      ]),
    },
  ],
});

const learningSheet = (rows: readonly Row[]): Sheet => ({
  code: '様式3-2',
  title: '職業能力証明（学習歴・訓練歴）シート',
  tables: [
    {
      head: ['期間', '教育訓練機関名', '学科・コース', '内容'],
      widths: [20, 25, 23, 32],
      rows: rows.map((row) => [
        filled(stretch(row), lineHeight),
        filled(row.institution),
        filled(row.course),
        filled(row.detail),
      ]),
    },
  ],
});

/** 「2019年4月〜2024年3月」; an end that was left open is now. */
function stretch({ from = '', to = '' }: Row): string {
  if (from === '' && to === '') return '';
  return `${monthText(from)}〜${to === '' ? '現在' : monthText(to)}`;
}

function employer({ company = '', department = '', title = '', employmentType = '' }: Row): string {
  const kind = employmentTypes.find((type) => type === employmentType);
  const place = [company, department, title].filter(Boolean).join('　');
  return kind ? `${place}（${choiceCopy.ja[kind]}）` : place;
}

/** A licence that is held needs no word; what has lapsed, was passed in part or is planned is noted. */
function stateOf(status: string): string {
  const state = licenceStates.find((one) => one === status);
  return state && state !== 'valid' ? `［${choiceCopy.ja[state]}］` : '';
}
