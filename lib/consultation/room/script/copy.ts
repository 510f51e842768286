import { bilingual } from '@/lib/shared/language';

/** What a consultant says and does when a life is in danger. It stays on the page during the whole session. */
export const scriptCopy = bilingual(
  {
    title: '命の危険を感じたとき',
    steps: {
      ask: {
        do: '静かに、はっきり聞く',
        say: '「いま、死にたい気持ちはありますか。今日、何かしようと考えていますか。」',
      },
      stay: {
        do: '一人にしない',
        say: '「このままつないでいます。そばに、呼べる人はいますか。いまいる場所を言えそうですか。」',
      },
      call: {
        do: '本人が電話するのを待つ',
        say: '「つないだまま、いっしょに電話しましょう。」危険が迫っているときは119か110です。',
      },
      card: {
        do: '電話できないとき',
        say: '運営の当番に、下の番号だけを伝えます。緊急カードがあれば、鍵を持つ二人が開けます。カードがなければ、本人を見つける方法はありません。そのことは最初に本人へ伝えてあります。',
      },
      after: { do: '終わったら', say: 'その日のうちに、スーパーバイザーに相談します。' },
    },
    number: '伝える番号',
    lines: '話を聞いてくれる窓口',
  },
  {
    title: 'If a life is in danger',
    steps: {
      ask: {
        do: 'Ask, calmly and plainly',
        say: '“Do you feel that you want to die? Are you thinking of doing something today?”',
      },
      stay: {
        do: 'Do not leave them alone',
        say: '“I stay with you. Is there somebody near you whom you can call? Can you tell me where you are?”',
      },
      call: {
        do: 'Wait while they call',
        say: '“Let us call together, with this line open.” In immediate danger: 119 or 110.',
      },
      card: {
        do: 'If they cannot call',
        say: 'Give the operator on duty the number below and nothing else. If there is an emergency card, two holders of keys open it. Without a card there is no way to find the client, who was told so at the beginning.',
      },
      after: { do: 'Afterwards', say: 'Talk to your supervisor on the same day.' },
    },
    number: 'The number to give',
    lines: 'Lines where somebody listens',
  },
);
