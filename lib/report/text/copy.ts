import { bilingual } from '@/lib/shared/language';
import { type ApproveRefusal, paraphraseLimit, type WriteRefusal } from './rules';

/** Why an editor's words were not kept or not approved. */
export const textRefusalCopy = bilingual(
  {
    not_open:
      'この要望は、いま開いていません。人数が足りないか、受付中か、封印済みです。一覧から開き直してください。',
    malformed: `1文字以上、${paraphraseLimit}文字以内で書いてください。`,
    quotes:
      '原文と同じ言い回しが続いています。書いた人が分かるおそれがあるため、自分の言葉に直してください。',
    gone: '言い換えがまだ書かれていません。書かれてから承認してください。',
    changed: '読んだあとで書き直されました。新しい文を読んでから、承認してください。',
    own_words: '自分で書いた言い換えは承認できません。別の編集担当が承認します。',
  } satisfies Record<WriteRefusal | ApproveRefusal, string>,
  {
    not_open:
      'This theme is not open: too few people wrote, ballots still come in, or it has been sealed. Please open it again from the list.',
    malformed: `Please write something, in ${paraphraseLimit} characters or fewer.`,
    quotes:
      'This repeats the wording of an original, which could give its writer away. Please use your own words.',
    gone: 'Nothing has been written yet. Please approve once it has been.',
    changed: 'It was rewritten after you read it. Please read the new words before you approve.',
    own_words: 'You cannot approve your own words. Another editor approves them.',
  },
);
