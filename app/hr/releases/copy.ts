import { bilingual } from '@/lib/shared/language';

export const releasesCopy = bilingual(
  {
    title: '期間レポート',
    lead: '半期に1度、封印された文書として届きます。画面にあるのは、その文書の中身だけです。',
    caption: '届いたレポート',
    number: '番号',
    period: '期間',
    sealedOn: '封印した日',
    hash: 'ハッシュ（先頭）',
    none: 'レポートはまだ届いていません',
    noneLead:
      '最初のレポートは、半期が終わり、回答の受付が締め切られ、運営が封印したあとに届きます。それまでの途中の数字はありません。下は見本です。',
    sampleTitle: '見本',
    back: 'レポートの一覧へ',
    printed: '印刷すると、表がすべて開いた形で出ます。',
  },
  {
    title: 'Releases',
    lead: 'Once in a half-year you receive a sealed document. These pages show what is in it, and nothing else.',
    caption: 'Releases received',
    number: 'Number',
    period: 'Period',
    sealedOn: 'Sealed on',
    hash: 'Hash (beginning)',
    none: 'There is no release yet',
    noneLead:
      'The first one comes after the half-year has ended, no more answers are taken and the operator has sealed it. There are no figures before that. Below is a sample.',
    sampleTitle: 'Sample',
    back: 'All releases',
    printed: 'In print, all tables are open.',
  },
);
