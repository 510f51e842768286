import { bilingual } from '@/lib/shared/language';

export const startCopy = bilingual(
  {
    title: 'はじめる前に',
    lead: '話すのは、会社の外の専門家です。名前も会社名も要りません。',
    secrecy: '秘密は守られます',
    secrecyText:
      'キャリアコンサルタントには、法律で守秘義務があります（職業能力開発促進法 第30条の27第2項）。話した内容も、使ったことも、会社には伝わりません。',
    exceptions: '守秘の例外',
    exceptionList: {
      danger: '命や体に危険があるときは、守るために必要な範囲で話すことがあります。',
      statute: '法令に定めがあるときも、その範囲にかぎって例外になります。',
    },
    nobody:
      'ただし、あなたがだれかは私たちにも分かりません。こちらから助けを送ることはできないので、危ないときは次の窓口を頼ってください。',
    card: '見つけてほしい方は、アカウントをつくったあとで、封をした緊急カードを入れておけます。',
    toCard: '緊急カードについて',
    crisis: 'いますぐ話したいとき',
    lines: {
      inochi: { name: 'いのちの電話', tel: '0120-783-556' },
      yorisoi: { name: 'よりそいホットライン', tel: '0120-279-338' },
    },
    mamorou: 'まもろうよ こころ（相談窓口の一覧）',
    accountTitle: 'アカウントをつくる',
    reading: '端末の中を見ています…',
    noScript: '受付票は端末の中にあるため、JavaScriptを有効にしてください。',
    tickets: (count: number) => `この端末に、使える受付票が${count}枚あります。1枚で1回、面談できます。`,
    nickname: 'ニックネーム',
    nicknameHint: '2〜20文字。本名や、社内で知られている名前は避けてください。',
    another: '別の名前にする',
    create: 'アカウントをつくる',
    problem: 'アカウントはまだつくられていません',
    noWallet: 'この端末には、まだ受付票がありません',
    noWalletText: '会社のアカウントで受付に行き、受付票を受け取ってください。1分ほどで終わります。',
    toDesk: '受付で受付票を受け取る',
    noTickets: 'いま使える受付票が、この端末にありません',
    noTicketsText: 'もう使ったか、期間が始まっていません。アカウントがあれば、サインインできます。',
    signIn: 'サインインする',
    haveAccount: 'アカウントをお持ちの方は、復元コードでサインイン',
    unkept: '復元コードをまだ控えていません',
    unkeptText:
      'なくすと、アカウントにも受付票にも戻れません。紙か、ご自分のスマートフォンに控えてください。',
    kept: '控えました',
  },
  {
    title: 'Before you begin',
    lead: 'You talk to a professional outside your company. No name and no company is asked.',
    secrecy: 'What you say is kept secret',
    secrecyText:
      'Career consultants are bound to secrecy by law (Human Resources Development Promotion Act, article 30-27, paragraph 2). Neither what you say nor that you came is passed on to your company.',
    exceptions: 'Exceptions',
    exceptionList: {
      danger: 'If life or body is in danger, a consultant may say what is needed to protect it.',
      statute: 'Where a statute demands it, and only as far as it does.',
    },
    nobody:
      'But nobody here knows who you are, so we cannot send you help. If you are in danger, please turn to one of these.',
    card: 'If you want to be found, you can leave a sealed emergency card once you have an account.',
    toCard: 'About the emergency card',
    crisis: 'If you need to talk right now',
    lines: {
      inochi: { name: 'Inochi no Denwa (Japanese)', tel: '0120-783-556' },
      yorisoi: { name: 'Yorisoi Hotline (several languages)', tel: '0120-279-338' },
    },
    mamorou: 'Mamorouyo Kokoro (list of helplines, in Japanese)',
    accountTitle: 'Make an account',
    reading: 'Looking on this device…',
    noScript: 'Your tickets are on your device: please turn JavaScript on.',
    tickets: (count: number) =>
      `There are ${count} tickets on this device that can be used now. Each pays one session.`,
    nickname: 'Nickname',
    nicknameHint: '2 to 20 characters. Please avoid your real name and names that colleagues know.',
    another: 'Suggest another',
    create: 'Make the account',
    problem: 'The account has not been made yet',
    noWallet: 'There are no tickets on this device yet',
    noWalletText:
      'Please collect your tickets at the desk with your company account. It takes about a minute.',
    toDesk: 'Collect tickets at the desk',
    noTickets: 'No ticket on this device can be used today',
    noTicketsText:
      'They have been used, or their period has not begun. If you have an account, you can sign in.',
    signIn: 'Sign in',
    haveAccount: 'I have an account: sign in with the recovery code',
    unkept: 'You have not kept your recovery code yet',
    unkeptText: 'Without it, neither account nor tickets come back. Keep it on paper or on your own phone.',
    kept: 'I have kept it',
  },
);
