import { bilingual } from '@/lib/shared/language';
import type { Style } from '../consultant/input';
import type { Condition } from './rules';
import type { AgeBand, Gender, Industry, SpokenLanguage, TimeBand } from './wish/rules';

export const styleCopy = bilingual(
  {
    listen: 'まず、じっくり聴いてほしい',
    sort_out: '一緒に整理したい',
    advise: '情報や助言がほしい',
  } satisfies Record<Style, string>,
  {
    listen: 'I want to be listened to first',
    sort_out: 'I want to sort things out together',
    advise: 'I want information and advice',
  },
);

/** How a consultant talks. */
export const consultantStyleCopy = bilingual(
  {
    listen: 'じっくり聴く',
    sort_out: '一緒に整理する',
    advise: '情報や助言を伝える',
  } satisfies Record<Style, string>,
  { listen: 'Listens', sort_out: 'Sorts things out with you', advise: 'Gives information and advice' },
);

export const industryCopy = bilingual(
  {
    manufacturing: '製造',
    it: 'IT',
    finance: '金融',
    retail: '小売',
    service: 'サービス',
    hospitality: '宿泊・飲食',
    medical: '医療・福祉',
    education: '教育',
    public: '公共',
    construction: '建設',
    logistics: '物流',
    media: 'メディア',
  } satisfies Record<Industry, string>,
  {
    manufacturing: 'Manufacturing',
    it: 'IT',
    finance: 'Finance',
    retail: 'Retail',
    service: 'Services',
    hospitality: 'Hotels and restaurants',
    medical: 'Health and care',
    education: 'Education',
    public: 'Public sector',
    construction: 'Construction',
    logistics: 'Logistics',
    media: 'Media',
  },
);

export const genderCopy = bilingual({ female: '女性', male: '男性' } satisfies Record<Gender, string>, {
  female: 'Woman',
  male: 'Man',
});

export const ageBandCopy = bilingual(
  { '30s': '30代', '40s': '40代', '50s': '50代', '60s': '60代' } satisfies Record<AgeBand, string>,
  { '30s': '30s', '40s': '40s', '50s': '50s', '60s': '60s' },
);

export const spokenLanguageCopy = bilingual(
  { ja: '日本語', en: '英語', zh: '中国語' } satisfies Record<SpokenLanguage, string>,
  { ja: 'Japanese', en: 'English', zh: 'Chinese' },
);

export const timeBandCopy = bilingual(
  {
    morning: '平日の9時より前',
    lunch: '平日の12時台',
    daytime: '平日の9時〜18時',
    evening: '平日の18時以降',
    weekend: '土日',
  } satisfies Record<TimeBand, string>,
  {
    morning: 'Weekdays before 9:00',
    lunch: 'Weekdays 12:00–13:00',
    daytime: 'Weekdays 9:00–18:00',
    evening: 'Weekdays from 18:00',
    weekend: 'Weekends',
  },
);

/** Reasons of a card: facts. */
export const reasonCopy = bilingual(
  {
    theme_sessions: (theme: string, sessions: string) => `「${theme}」の相談を${sessions}件担当しています`,
    theme: (theme: string) => `「${theme}」の相談を受けています`,
    time: (band: string) => `${band}に空きがあります`,
    style: {
      listen: 'じっくり聴く面談です',
      sort_out: '一緒に整理する面談です',
      advise: '情報や助言を伝える面談です',
    },
    industry: (industry: string) => `${industry}の仕事の経験があります`,
    language: (language: string) => `${language}で話せます`,
    sessions: (sessions: string) => `これまでに${sessions}件の面談を担当しています`,
    soon: '空いている時間があります',
  },
  {
    theme_sessions: (theme: string, sessions: string) => `${sessions} sessions about “${theme}”`,
    theme: (theme: string) => `Takes talks about “${theme}”`,
    time: (band: string) => `Open times: ${band}`,
    style: {
      listen: 'Listens first',
      sort_out: 'Sorts things out with you',
      advise: 'Gives information and advice',
    },
    industry: (industry: string) => `Has worked in: ${industry}`,
    language: (language: string) => `Speaks ${language}`,
    sessions: (sessions: string) => `${sessions} sessions so far`,
    soon: 'Has open times',
  },
);

/** What giving up one condition adds. */
export const looseningCopy = bilingual(
  {
    language: (adds: string) => `言葉の希望を外すと、${adds}増えます`,
    gender: (adds: string) => `性別の希望を外すと、${adds}増えます`,
    age: (adds: string) => `年代の希望を外すと、${adds}増えます`,
    time: (adds: string) => `時間帯の希望を外すと、${adds}増えます`,
    people: (adds: string, orMore: boolean) => `${adds}人${orMore ? '以上' : ''}`,
  } satisfies Record<Condition | 'people', (adds: string, orMore: boolean) => string>,
  {
    language: (adds: string) => `Without the wish for a language: ${adds} more`,
    gender: (adds: string) => `Without the wish for a gender: ${adds} more`,
    age: (adds: string) => `Without the wish for an age: ${adds} more`,
    time: (adds: string) => `Without the wish for a time of day: ${adds} more`,
    people: (adds: string, orMore: boolean) => `${adds}${orMore ? ' or more' : ''}`,
  },
);

/** Why answers to the five questions were not kept. */
export const wishRefusalCopy = bilingual(
  {
    too_many: '3つまで選べます。多すぎる分を外してください。',
    unreadable: '回答を読み取れませんでした。選び直してください。',
  },
  {
    too_many: 'Choose at most three. Please take some away.',
    unreadable: 'We could not read an answer. Please choose it again.',
  },
);
