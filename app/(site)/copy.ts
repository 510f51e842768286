import { bilingual } from '@/lib/shared/language';

export const landingCopy = bilingual(
  {
    title: { first: 'これからの働き方を、', second: '会社の外の人と話す' },
    lead: '会社が費用を持ち、話す相手は外の専門家です。だれが使ったのかは、会社にも、私たちにも分かりません。',
    start: 'はじめる',
    trust: '会社に見えること・見えないこと',
    promise: '約束',
    promises: {
      who: {
        title: 'だれが、は残りません',
        text: '名前も社員番号も、相談の記録とつながりません。つなげる手がかりを、はじめから持たない仕組みです。',
      },
      professional: {
        title: '話すのは、国家資格の専門家',
        text: '登録を確かめた国家資格キャリアコンサルタントです。法律で守秘義務があります。評価も紹介もしません。',
      },
      company: {
        title: '会社に届くのは、まとめた声だけ',
        text: '10人以上が「伝えてよい」と答えたときに、半年に一度、割合だけを伝えます。',
      },
    },
    line: '点ではなく、線で',
    lineLead: '一度きりの面談で終わらせず、次の一歩まで続けます。',
    steps: {
      collect: { title: '受付票を受け取る', text: '受付で1分ほど。使うかどうかは、あとで決められます。' },
      choose: { title: '相談員を選ぶ', text: '5つの質問から3人を提案します。理由と空き時間を見て選べます。' },
      talk: { title: '話す', text: '文字だけでも話せます。ニックネームのままで大丈夫です。' },
      go: {
        title: '次の一歩を決める',
        text: '面談のあと、何を会社に伝えてよいかを自分で決めます。伝えなくてもかまいません。',
      },
    },
    doors: '入口',
    doorList: {
      first: {
        title: 'はじめて使う',
        text: '会社のメールアドレスで、受付票を受け取ります。',
        action: '受付へ',
      },
      again: { title: '続きから', text: '予定を見る、変える、面談室に入る。', action: '予定へ' },
      work: { title: '相談員・人事の方', text: '仕事で使う方の入口です。', action: '入口の一覧へ' },
    },
  },
  {
    title: { first: 'Talk about your working life', second: 'with somebody outside your company' },
    lead: 'Your company pays, and you talk to an outside professional. Neither the company nor we can tell who comes.',
    start: 'Begin',
    trust: 'What your company sees and does not see',
    promise: 'Our promise',
    promises: {
      who: {
        title: 'No trace of who',
        text: 'No name and no employee number is tied to a consultation. From the start, the system has nothing that could tie them.',
      },
      professional: {
        title: 'A professional with a national licence',
        text: 'You talk to a licensed career consultant whose registration we have checked and who is bound to secrecy by law. No appraisal, no job offers.',
      },
      company: {
        title: 'The company hears many voices, never one',
        text: 'When at least ten people agree to pass something on, the company gets shares, once a half-year.',
      },
    },
    line: 'A line, not dots',
    lineLead: 'It does not end with one talk: it goes on to the next step.',
    steps: {
      collect: {
        title: 'Collect tickets',
        text: 'A minute at the desk. Whether you use them, you decide later.',
      },
      choose: {
        title: 'Choose a consultant',
        text: 'Five questions, three suggestions, each with reasons and free times.',
      },
      talk: { title: 'Talk', text: 'In writing if you like, and under a nickname.' },
      go: {
        title: 'Decide on a next step',
        text: 'After the session you decide what may be passed on to your company. Nothing is fine, too.',
      },
    },
    doors: 'Entrances',
    doorList: {
      first: {
        title: 'For the first time',
        text: 'Collect tickets with your company address.',
        action: 'To the desk',
      },
      again: {
        title: 'Go on',
        text: 'See and change appointments, enter the room.',
        action: 'To my appointments',
      },
      work: {
        title: 'Consultants and HR',
        text: 'For those who work with Michisuji.',
        action: 'All entrances',
      },
    },
  },
);
