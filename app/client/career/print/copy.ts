import { bilingual } from '@/lib/shared/language';

export const printCopy = bilingual(
  {
    title: 'ジョブ・カードとして印刷する',
    lead: '様式1-1、2、3-1、3-2をA4の縦で印刷します。職務経歴は、勤め先ごとに1枚です。',
    device: '名前・生年月日・住所は、この端末の外に出ません',
    deviceText:
      '下の点線の枠に書き入れて印刷してください。書き入れたものは送られず、どこにも保存されません。この画面を離れると消えます。',
    print: '印刷する',
    printText:
      'ボタンが動かないときは、ブラウザーのメニューから印刷してください。会社のプリンターや端末では印刷しないでください。',
    pdf: 'PDFをつくる（名前・生年月日・住所は空欄）',
    noPdf: 'いまはPDFをつくれませんでした。「印刷する」から、PDFとして保存できます',
    placeholder: '端末の中だけ',
  },
  {
    title: 'Print as a Job Card',
    lead: 'Forms 1-1, 2, 3-1 and 3-2 on A4 portrait, in Japanese as the official forms are. One page for each employer.',
    device: 'Name, date of birth and address do not leave this device',
    deviceText:
      'Type them into the dotted boxes below and print. They are not sent and not kept anywhere; they are gone when you leave this page.',
    print: 'Print',
    printText:
      'If the button does nothing, print from the menu of your browser. Please do not print on a printer or device of your company.',
    pdf: 'Make a PDF (without name, date of birth, address)',
    noPdf: 'No PDF could be made right now. “Print” can save one too',
    placeholder: 'この端末だけ',
  },
);
