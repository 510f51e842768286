import { bilingual } from '@/lib/shared/language';

/** Why an organization could not be entered. */
export const organizationCopy = bilingual(
  {
    code_taken: 'この公開コードは、すでに企業かプールが使っています。別の言葉にしてください。',
    code_tells_name:
      '公開コードから会社名かメールのドメインが分かってしまいます。コードは公開の掲示に載るので、関係のない言葉にしてください。',
    pool_code_taken: 'このプールのコードは、企業の公開コードとして使われています。別のコードにしてください。',
    pool_tells_name: 'プールのコードから会社名かドメインが分かってしまいます。関係のない言葉にしてください。',
    domain_is_private:
      '個人で使うメールサービスのドメインが入っています。相談者が自分の連絡先を登録できなくなるので、会社のドメインだけにしてください。',
  },
  {
    code_taken: 'An organization or a pool uses this public code already. Please choose another word.',
    code_tells_name:
      'The public code gives away the name or a mail domain. The code stands in the public bulletin, so please choose a word that has nothing to do with the company.',
    pool_code_taken:
      'An organization uses this word as its public code. Please choose another code for the pool.',
    pool_tells_name: 'The pool’s code gives away the name or a domain. Please choose an unrelated word.',
    domain_is_private:
      'One of the domains belongs to a private mail service. Clients could no longer leave their own address, so please enter the company’s own domains only.',
  },
);

/** What was typed wrongly, field by field. */
export const organizationFieldCopy = bilingual(
  {
    name: '会社名が入っていないか、80字を超えています。正式な名称を80字以内で入れてください。',
    code: '公開コードの形が違います。英小文字で始め、英小文字・数字・ハイフンを3〜24字で入れてください。',
    poolCode:
      'プールのコードの形が違います。英小文字・数字・ハイフンを3〜24字で入れるか、空のままにしてください。',
    mailDomains:
      'メールのドメインを読み取れません。「example.co.jp」のように、1行に1つ、20件まで入れてください。',
  },
  {
    name: 'The name is missing or longer than 80 characters. Please enter the official name.',
    code: 'The public code has the wrong form. Start with a small letter, then 3 to 24 small letters, digits or hyphens in all.',
    poolCode:
      'The pool’s code has the wrong form. Use 3 to 24 small letters, digits or hyphens, or leave it empty.',
    mailDomains:
      'We cannot read the mail domains. Please enter one a line, such as example.co.jp, at most 20.',
  },
);
