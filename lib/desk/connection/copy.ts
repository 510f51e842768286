import { bilingual } from '@/lib/shared/language';

/** What was typed wrongly about a company's sign-in, field by field. */
export const connectionFieldCopy = bilingual(
  {
    issuer:
      '発行者のアドレスを読み取れません。会社の担当者から受け取った「https://」で始まるアドレスを、そのまま入れてください。',
    clientId:
      'クライアントIDが空か、使えない文字が入っています。会社の担当者から受け取ったものを入れてください。',
    secret: 'シークレットに使えない文字が入っています。空白や改行を除いて、入れ直してください。',
    method: '認証の方法を選んでください。',
    algorithm: '署名の方式を選んでください。',
  },
  {
    issuer:
      'We cannot read the issuer. Please enter the address that begins with “https://”, exactly as the company gave it.',
    clientId: 'The client ID is empty or has unusable characters. Please enter the one the company gave you.',
    secret: 'The secret has unusable characters. Please enter it again without spaces or line breaks.',
    method: 'Please choose how the client proves itself.',
    algorithm: 'Please choose the signature algorithm.',
  },
);
