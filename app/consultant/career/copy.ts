import { bilingual } from '@/lib/shared/language';

export const sharedCopy = bilingual(
  {
    title: (nickname: string) => `${nickname}さんの棚卸し`,
    link: '見せてもらった棚卸しを読む',
    until: (day: string) =>
      `相談者が見せることを選んだ様式だけが出ます。${day}まで読めます。相談者がやめると、すぐに消えます。写しは取らないでください。`,
    none: 'いま見せてもらっている様式はありません。',
    back: '今日のページに戻る',
  },
  {
    title: (nickname: string) => `Career inventory of ${nickname}`,
    link: 'Read the inventory shown to you',
    until: (day: string) =>
      `Only forms that the client chose to show, until ${day}; they disappear at once when the client stops. Please make no copy.`,
    none: 'No form is shown to you right now.',
    back: 'Back to today',
  },
);
