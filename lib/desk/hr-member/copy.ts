import { bilingual } from '@/lib/shared/language';

/** Why somebody of HR could not be invited. */
export const inviteCopy = bilingual(
  {
    unknown_organization: 'この企業は見つかりません。企業の一覧から開き直してください。',
    address_taken:
      'このメールアドレスは、すでに人事担当として登録されています。別のアドレスを入れてください。',
    address_outside:
      'この企業のメールドメインではありません。打ち間違いがないか確かめて、会社のアドレスを入れてください。',
  },
  {
    unknown_organization: 'We cannot find this organization. Please open it again from the list.',
    address_taken: 'This address belongs to a member of HR already. Please enter another one.',
    address_outside:
      'This address is not at a mail domain of the organization. Please check the spelling and enter the company address.',
  },
);

/** What was typed wrongly, field by field. */
export const hrMemberFieldCopy = bilingual(
  {
    name: '名前が入っていないか、60字を超えています。60字以内で入れてください。',
    email: 'メールアドレスの形が違います。「@」の前後を確かめてください。',
  },
  {
    name: 'The name is missing or longer than 60 characters.',
    email: 'This does not look like an e-mail address. Please check both sides of the “@”.',
  },
);
