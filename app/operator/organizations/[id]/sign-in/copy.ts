import type { TrialRefusal } from '@/lib/identity/company/trial';
import { bilingual } from '@/lib/shared/language';

type Problems = Record<TrialRefusal | 'not_connected' | 'secret_missing', string>;

export const companySignInCopy = bilingual(
  {
    title: '会社のアカウントでのサインイン',
    lead: 'OpenID Connect で会社のサインインにつなぎます。社員と人事担当は名簿のアドレスで照らし合わせます。ここから人が増えることはありません。',
    register: '会社に登録してもらう戻り先',
    desk: '社員（受付）',
    hr: '人事',
    issuer: '発行者（issuer）',
    issuerHint: '例： https://login.example.co.jp/tenant',
    clientId: 'クライアントID',
    secret: 'クライアントシークレット',
    secretHint: 'データベースではなく、鍵の置き場にだけ保存します。',
    secretKept: '保存してあります。変えるときだけ入れてください。',
    optional: '変えるときだけ',
    method: 'クライアント認証の方法',
    methods: { post: '本文で送る（client_secret_post）', basic: '見出しで送る（client_secret_basic）' },
    algorithm: 'IDトークンの署名の方式',
    save: '保存する',
    problem: '入力を確かめてください',
    state: '状態',
    states: {
      none: '設定されていません。サインインのコードをメールで送ります。',
      untried: '保存しましたが、まだ使っていません。試して、うまくいけば使い始めます。',
      tried: '使っています。コードのメールは、会社の画面が使えないときの代わりになります。',
    },
    try: '試して、使い始める',
    tryAgain: 'もう一度試す',
    remove: 'やめて、コードに戻す',
    saved: '保存しました。次に、試してください。',
    opened: '会社のサーバーが応え、クライアントも認められました。使い始めました。',
    removed: '会社のサインインをやめました。シークレットは消しました。',
    back: '企業に戻る',
    problems: {
      secret_missing: 'シークレットがまだありません。会社の担当者から受け取ったものを入れてください。',
      not_connected: '設定がまだありません。先に保存してください。',
      company_silent:
        '会社のサーバーが5秒以内に応えないか、発行者の名前が違います。アドレスの末尾まで同じか、会社の担当者に確かめてください。',
      algorithm_not_offered:
        '会社のサーバーは、この署名の方式を使っていません。別の方式を選んで、保存し直してください。',
      client_refused:
        '会社のサーバーがクライアントを認めませんでした。クライアントID、シークレット、認証の方法を確かめてください。',
      answer_unclear:
        '会社のサーバーの答えを読み取れませんでした。戻り先が登録されているか、会社の担当者に確かめてください。',
    } satisfies Problems,
  },
  {
    title: 'Sign-in with the company account',
    lead: 'Connects the company’s own sign-in by OpenID Connect. Employees and HR members are matched by their address on the roster; nobody is added by signing in.',
    register: 'Redirect addresses for the company to register',
    desk: 'Employees (desk)',
    hr: 'HR',
    issuer: 'Issuer',
    issuerHint: 'For example https://login.example.co.jp/tenant',
    clientId: 'Client ID',
    secret: 'Client secret',
    secretHint: 'Kept in the key directory only, never in a database.',
    secretKept: 'There is one. Enter it only to change it.',
    optional: 'only to change it',
    method: 'How the client proves itself',
    methods: { post: 'In the body (client_secret_post)', basic: 'In the header (client_secret_basic)' },
    algorithm: 'Signature of ID tokens',
    save: 'Save',
    problem: 'Please check what you entered',
    state: 'State',
    states: {
      none: 'Not set up. People sign in by a code in a mail.',
      untried: 'Saved, not in use yet. Try it; when it works, it is put to use.',
      tried: 'In use. A code by mail stays as the way in when the company’s page is down.',
    },
    try: 'Try it and put it to use',
    tryAgain: 'Try it again',
    remove: 'End it and go back to codes',
    saved: 'Saved. Please try it next.',
    opened: 'The company’s server answered and knows this client. It is in use now.',
    removed: 'Ended. The secret is destroyed.',
    back: 'Back to the organization',
    problems: {
      secret_missing: 'There is no secret yet. Please enter the one the company gave you.',
      not_connected: 'There is nothing to try yet. Please save first.',
      company_silent:
        'The company’s server did not answer within five seconds, or calls itself something else. Please check the address to its last character.',
      algorithm_not_offered:
        'The company’s server does not use this signature algorithm. Please choose another and save again.',
      client_refused:
        'The company’s server refused the client. Please check client ID, secret and how the client proves itself.',
      answer_unclear:
        'We cannot make sense of the answer. Please ask the company whether the redirect address is registered.',
    } satisfies Problems,
  },
);
