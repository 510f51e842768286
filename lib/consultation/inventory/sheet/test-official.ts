/**
 * The checked list of what the official forms ask, page by page, transcribed from domain.md section 4 (平成27年厚労省告示408号, by the sources
 * named there). Written by hand, apart from the product: a form that loses, renames or reorders a field no longer fits it.
 */
export const officialForms: readonly { code: string; title: string; fields: readonly string[] }[] = [
  {
    code: '様式1-1',
    title: 'キャリア・プランシート',
    fields: [
      '氏名',
      '生年月日',
      '住所',
      '価値観、興味、関心事項等',
      '強み等',
      '将来取り組みたい仕事や働き方等',
      'これから取り組むこと等',
      'その他',
      // The consultant's block.
      '実施日',
      '所属',
      '氏名',
      '登録番号',
    ],
  },
  {
    code: '様式2',
    title: '職務経歴シート',
    fields: [
      '期間（年月〜年月）',
      '会社名・所属・職名（雇用形態）',
      '職務の内容',
      '職務の中で学んだこと、得られた知識・技能等',
      // Side 2: the employer's confirmation, optional.
      '確認者の署名',
    ],
  },
  {
    code: '様式3-1',
    title: '免許・資格',
    fields: ['免許・資格の名称', '取得時期', '実施・認定機関', '内容等'],
  },
  {
    code: '様式3-2',
    title: '学習歴・訓練歴',
    fields: ['期間', '教育訓練機関名', '学科・コース', '内容'],
  },
];

/**
 * Text of a PDF as its reader sees it: without breaks, and with the usual characters. Chromium names a glyph that several characters share by the
 * first of them (⽒ for 氏, ‧ for ・) and writes the right one beside it (ActualText), which not every reader of text looks at.
 */
export const asRead = (text: string): string =>
  text.normalize('NFKC').replaceAll('⻑', '長').replaceAll('‧', '・').replace(/\s/g, '');
