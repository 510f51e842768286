import { bilingual } from '@/lib/shared/language';
import type { Door } from '@/lib/shared/taxonomy';

/** Doors that are entered by a code in a mail. */
export type CodeDoor = Exclude<Door, 'client'>;

/** Sentences of signing in by a code, the same at every door that offers it. */
export const signInCopy = bilingual(
  {
    title: {
      desk: '受付にサインイン',
      hr: '人事の画面にサインイン',
      operator: '運営の画面にサインイン',
      consultant: '相談員の画面にサインイン',
    },
    lead: {
      desk: '会社のメールアドレスに6桁のコードを送ります。受付が知るのは「受け取ったかどうか」だけです。相談したかどうかは、受付にも会社にも分かりません。',
      hr: '登録されたメールアドレスに6桁のコードを送ります。',
      operator: '登録されたメールアドレスに6桁のコードを送ります。',
      consultant: '登録されたメールアドレスに6桁のコードを送ります。',
    },
    email: 'メールアドレス',
    emailHint: '例： hanako@example.co.jp',
    send: 'コードを送る',
    emailWrong: 'メールアドレスの形が違います。「@」の前後を確かめて、もう一度入力してください。',
    sent: 'コードを送りました',
    sentLead: '登録のあるアドレスなら、1分ほどで6桁のコードが届きます。10分以内に入力してください。',
    code: '6桁のコード',
    codeHint: '数字6桁です。全角でもかまいません。',
    enter: 'サインイン',
    codeWrong:
      'コードが違うか、期限が切れています。メールをもう一度確かめるか、新しいコードを送ってください。',
    again: '新しいコードを送る',
    problem: '入力を確かめてください',
    company: {
      title: '会社のアカウントでサインイン',
      lead: {
        desk: 'ここから会社のサインイン画面に移ります。会社に伝わるのは、受付を開いたことだけです。受付は全員が開くところなので、相談するかどうかは分かりません。',
        hr: 'ここから会社のサインイン画面に移ります。',
      },
      go: '会社の画面に進む',
      code: '代わりに、メールでコードを受け取る',
      company:
        '会社のサインインを確かめられませんでした。もう一度お試しください。続くときは、コードを受け取る方法を使ってください。',
      unknown:
        '会社のアカウントは確かめられましたが、名簿のどなたとも一致しませんでした。名簿にあるメールアドレスを、人事に確かめてください。',
    },
  },
  {
    title: {
      desk: 'Sign in at the desk',
      hr: 'Sign in for HR',
      operator: 'Sign in for operators',
      consultant: 'Sign in for consultants',
    },
    lead: {
      desk: 'We send a six-digit code to your company address. The desk only learns whether you collected tickets. Neither the desk nor your company can tell whether you ever consult anybody.',
      hr: 'We send a six-digit code to your registered address.',
      operator: 'We send a six-digit code to your registered address.',
      consultant: 'We send a six-digit code to your registered address.',
    },
    email: 'E-mail address',
    emailHint: 'For example hanako@example.co.jp',
    send: 'Send the code',
    emailWrong:
      'This does not look like an e-mail address. Please check both sides of the “@” and try again.',
    sent: 'The code is on its way',
    sentLead:
      'If the address is registered, a six-digit code arrives within about a minute. Please enter it within ten minutes.',
    code: 'Six-digit code',
    codeHint: 'Six digits.',
    enter: 'Sign in',
    codeWrong: 'The code is wrong or has expired. Please check the mail again, or ask for a new code.',
    again: 'Send a new code',
    problem: 'Please check what you entered',
    company: {
      title: 'Sign in with your company account',
      lead: {
        desk: 'You now go to your company’s sign-in page. The company learns only that you opened the desk. Everybody is asked to open it, so it says nothing about consulting.',
        hr: 'You now go to your company’s sign-in page.',
      },
      go: 'Go to the company’s page',
      code: 'Get a code by mail instead',
      company:
        'Your company’s sign-in could not be confirmed. Please try again; if it goes on, please use a code by mail.',
      unknown:
        'Your company account is confirmed, but it matches nobody on the roster. Please ask HR which e-mail address the roster has.',
    },
  },
);
