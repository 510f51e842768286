import { bilingual } from '@/lib/shared/language';

export const roomRefusalCopy = bilingual(
  {
    too_long: '1回に送れるのは2000文字までです。分けて送ってください。',
    not_here: '面談室が閉じたか、入室が確認できません。ページを開き直してください。',
    unreadable: '送れませんでした。内容を確かめて、もう一度送ってください。',
  },
  {
    too_long: 'A message can have up to 2,000 characters. Please send it in parts.',
    not_here: 'The room has closed, or we cannot see that you entered. Please reload the page.',
    unreadable: 'This could not be sent. Please check it and send it again.',
  },
);
