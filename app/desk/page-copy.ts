import { bilingual } from '@/lib/shared/language';

/** What the server writes of the desk's page: kept apart from what the device says, so that the script stays light. */
export const deskPageCopy = bilingual(
  {
    title: '受付票を受け取る',
    lead: '受け取っても、相談することにはなりません。使うかどうかに関係なく、全員に受け取りをお願いしています。みんなが受け取るほど、だれが使うのか分からなくなります。',
    rate: (collected: number, headcount: number) => `${headcount}人のうち${collected}人が受け取りました`,
    rateNote: '会社に見えるのも、この割合だけです。だれが受け取ったかは見えません。',
    picture: 'なぜ、だれか分からないのか',
    steps: {
      one: {
        title: '端末が封をする',
        text: 'あなたの端末が番号を作り、封筒に入れて受付に出します。受付は番号を見られません。',
      },
      two: {
        title: '受付が印を押す',
        text: '受付は社員であることを確かめ、封筒の上から印を押します。知るのは「受け取った」ことだけです。',
      },
      three: {
        title: '端末が封を切る',
        text: '端末が封筒を開けると、印のついた番号の受付票が残ります。相談の窓口は印だけを確かめ、だれの受付票かを知りません。',
      },
    },
    caption:
      '受付が知るのは「だれ」、相談の窓口が知るのは「番号」。2つをつなぐものは、あなたの端末の中にしかありません。',
    none: 'いま受け取れる受付票はありません',
    noneText: '受け取りの期間が始まると、ここに表示されます。',
  },
  {
    title: 'Collect your tickets',
    lead: 'Collecting does not mean consulting. We ask everybody to collect, whether or not they plan to use the tickets: the more people collect, the less anybody can tell who uses them.',
    rate: (collected: number, headcount: number) => `${collected} of ${headcount} colleagues have collected`,
    rateNote: 'Your company sees this share as well, and no more: never who collected.',
    picture: 'Why nobody can tell who you are',
    steps: {
      one: {
        title: 'Your device seals',
        text: 'Your device makes up numbers and hands them to the desk in sealed envelopes. The desk cannot see them.',
      },
      two: {
        title: 'The desk stamps',
        text: 'The desk makes sure that you belong to the company and stamps the envelopes from outside. All it knows is that you collected.',
      },
      three: {
        title: 'Your device opens',
        text: 'Your device opens the envelopes and keeps stamped numbers: your tickets. The consultation checks the stamp and does not know whose they are.',
      },
    },
    caption:
      'The desk knows who, the consultation knows numbers. What ties the two together exists on your own device only.',
    none: 'There is nothing to collect now',
    noneText: 'When the next period begins, the tickets appear here.',
  },
);
