import { bilingual } from '@/lib/shared/language';

/** Why a consultant could not be entered. */
export const registerCopy = bilingual(
  {
    title_wrong:
      '資格名の書き方が正しくありません。「国家資格キャリアコンサルタント」のように、中黒や空白を入れずに書いてください。',
    expired: '登録の有効期限が過ぎています。更新後の期限を確かめてください。',
    expiry_too_far: '有効期限が5年より先になっています。登録証の日付を確かめてください。',
    verified_in_future: '確認日が今日より後になっています。確かめた日を入れてください。',
    already_registered: 'この登録番号かメールアドレスは、すでに登録されています。',
  },
  {
    title_wrong:
      'The title is not written correctly. Write 国家資格キャリアコンサルタント without a middle dot or a space.',
    expired: 'The registration has expired. Check the date after its renewal.',
    expiry_too_far: 'The expiry is more than five years away. Check the date on the certificate.',
    verified_in_future: 'The day of the check lies after today. Enter the day on which it was checked.',
    already_registered: 'This registration number or address belongs to a registered consultant already.',
  },
);
