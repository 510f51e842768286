import { bilingual } from '@/lib/shared/language';
import type { WordRefusal } from './rules';

/** Why words were not chosen, approved or taken back. */
export const wordRefusalCopy = bilingual(
  {
    nothing: 'ことばが選ばれていません。1つ以上選んで、もう一度押してください。',
    not_open:
      'このことばは、いま選べません。使った人が足りないか、封印済みです。一覧から開き直してください。',
    gone: 'このことばは、もう選ばれていません。一覧から開き直してください。',
    own_words: '自分で選んだことばは承認できません。別の編集担当が承認します。',
  } satisfies Record<WordRefusal, string>,
  {
    nothing: 'No word is ticked. Please tick one or more and press the button again.',
    not_open:
      'This word cannot be chosen now: too few people used it, or the release has been sealed. Please open it again from the list.',
    gone: 'This word is no longer chosen. Please open it again from the list.',
    own_words: 'You cannot approve a word that you chose. Another editor approves it.',
  },
);
