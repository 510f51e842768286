import { bilingual, type Language } from '@/lib/shared/language';
import type { PasskeyRefusal } from './rules';

export type PasskeyProblem = PasskeyRefusal | 'unknown_passkey' | 'not_here' | 'stopped' | 'offline';

/** Why no passkey was made, or none was accepted. */
export const passkeyProblemCopy: Record<Language, Record<PasskeyProblem, string>> = bilingual(
  {
    unfit: '端末の答えを確かめられませんでした。何も変わっていません。もう一度お試しください。',
    known: 'この端末のパスキーは、もう登録されています。',
    enough: 'パスキーは5つまでです。使わないものを消してから、もう一度お試しください。',
    unknown_passkey:
      'このパスキーのアカウントは見つかりません。消したパスキーか、別のアカウントのものかもしれません。復元コードでサインインできます。',
    not_here: 'このブラウザではパスキーを使えません。復元コードをお使いください。',
    stopped: 'パスキーの操作が終わる前に閉じられました。何も変わっていません。',
    offline: 'つながりませんでした。何も変わっていません。電波のよい場所で、もう一度押してください。',
  },
  {
    unfit: 'The answer of the device could not be verified. Nothing was changed. Please try again.',
    known: 'The passkey of this device is registered already.',
    enough: 'An account has at most five passkeys. Please remove one that you do not use, and try again.',
    unknown_passkey:
      'There is no account for this passkey. It may have been removed, or be of another account. You can sign in with the recovery code.',
    not_here: 'This browser cannot use passkeys. Please use the recovery code.',
    stopped: 'The passkey prompt was closed before it was done. Nothing was changed.',
    offline: 'We could not connect. Nothing was changed. Please press again.',
  },
);
