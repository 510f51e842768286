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

/** What was typed wrongly, field by field. */
export const consultantFieldCopy = bilingual(
  {
    displayName: '画面に出す名前が入っていないか、40字を超えています。',
    kana: 'ふりがなが入っていないか、60字を超えています。',
    registeredName: '登録証の名前が入っていないか、60字を超えています。',
    registrationNumber:
      '登録番号の形が違います。登録証の6〜12桁の数字を入れてください。全角やハイフンがあってもかまいません。',
    registrationExpiresOn: '有効期限を読み取れません。年・月・日を数字で入れてください。',
    verifiedOn: '確認日を読み取れません。年・月・日を数字で入れてください。',
    email: 'メールアドレスの形が違います。「@」の前後を確かめてください。',
    gender: '性別の選択を読み取れません。一覧から選んでください。',
    ageBand: '年代の選択を読み取れません。一覧から選んでください。',
    languages: '話せる言語を1つ以上選んでください。',
    industries: '経験のある業界を読み取れません。一覧から選んでください。',
    themes: '得意なテーマを読み取れません。一覧から選んでください。',
    style: '進め方を1つ選んでください。',
    introductionJa: '自己紹介（日本語）が入っていないか、1,000字を超えています。',
    introductionEn: '自己紹介（英語）が入っていないか、2,000字を超えています。',
    employer: '勤め先が80字を超えています。',
    conflictCodes: '担当できない企業のコードを読み取れません。公開コードを1行に1つ入れてください。',
    timeZone: '時間帯を読み取れません。「Asia/Tokyo」のように入れてください。',
    bufferMinutes: '面談の間の休みは、0〜120分の数字で入れてください。',
    noticeMinutes: '予約の締切は、0〜336時間の数字で入れてください。',
    dailyCap: '1日の面談は、1〜12件の数字で入れてください。',
  },
  {
    displayName: 'The name to show is missing or longer than 40 characters.',
    kana: 'The reading is missing or longer than 60 characters.',
    registeredName: 'The name on the certificate is missing or longer than 60 characters.',
    registrationNumber:
      'The registration number has the wrong form. Enter the 6 to 12 digits on the certificate.',
    registrationExpiresOn: 'We cannot read the expiry. Please enter year, month and day in digits.',
    verifiedOn: 'We cannot read the day of the check. Please enter year, month and day in digits.',
    email: 'This does not look like an e-mail address. Please check both sides of the “@”.',
    gender: 'We cannot read the gender. Please choose one from the list.',
    ageBand: 'We cannot read the age band. Please choose one from the list.',
    languages: 'Please choose at least one language.',
    industries: 'We cannot read the industries. Please choose them from the list.',
    themes: 'We cannot read the themes. Please choose them from the list.',
    style: 'Please choose one way of working.',
    introductionJa: 'The introduction in Japanese is missing or longer than 1,000 characters.',
    introductionEn: 'The introduction in English is missing or longer than 2,000 characters.',
    employer: 'The employer is longer than 80 characters.',
    conflictCodes: 'We cannot read the codes. Please enter one public code a line.',
    timeZone: 'We cannot read the time zone. Please enter it like Asia/Tokyo.',
    bufferMinutes: 'The break between sessions is a number from 0 to 120 minutes.',
    noticeMinutes: 'The notice before a booking is a number from 0 to 336 hours.',
    dailyCap: 'Sessions a day are a number from 1 to 12.',
  },
);

/** Where a registration stands, as a label on the expiry board. */
export const licenceStageCopy = bilingual(
  {
    expired: '期限切れ',
    within_30: '30日以内',
    within_60: '60日以内',
    within_90: '90日以内',
    within_120: '120日以内',
    later: '期限まで余裕あり',
  },
  {
    expired: 'Expired',
    within_30: 'Within 30 days',
    within_60: 'Within 60 days',
    within_90: 'Within 90 days',
    within_120: 'Within 120 days',
    later: 'In good time',
  },
);
