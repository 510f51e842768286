import type { SignInAttempts } from '@/db/tables';
import { codeMinutes, codeOf } from './sign-in-code';

export type SignInMail = { to: string; subject: string; text: string };

/** A neutral mail: it says that there is a code, never for what. In both languages, because the address says nothing of a language. */
export function writeSignInMail(
  attempt: SignInAttempts['$inferSelect'],
  secret: string,
  now: Date,
): SignInMail | null {
  if (!attempt.known || attempt.expiresAt <= now) return null;
  const code = codeOf(attempt.id, secret);
  return {
    to: attempt.email,
    subject: '確認コードのお知らせ / Your code',
    text: [
      `確認コード： ${code}`,
      `${codeMinutes}分以内に、開いている画面に入力してください。`,
      '心当たりがない場合は、このメールを削除してください。',
      '',
      `Your code: ${code}`,
      `Please enter it within ${codeMinutes} minutes on the page that you have open.`,
      'If you did not ask for it, please delete this mail.',
    ].join('\n'),
  };
}
