import { bilingual } from '@/lib/shared/language';

/** Words of the month of open times. */
export const words = bilingual(
  {
    title: (year: string, month: string) => `${year}年${month}月`,
    short: (year: string, month: string) => `${year}年${month}月`,
    caption: (title: string) => `${title}の空き。数字の下は、その日に空いている時間の数です。`,
    weekdays: [...'月火水木金土日'].map((short) => ({ short, long: `${short}曜日` })),
    open: (day: string, open: string) => `${day} 空き${open}件`,
    count: (open: string) => `${open}件`,
    none: '空きなし',
    previous: '前の月',
    next: '次の月',
  },
  {
    title: (year: string, month: string) => `${monthNames[Number(month) - 1] ?? ''} ${year}`,
    short: (year: string, month: string) => `${monthNames[Number(month) - 1]?.slice(0, 3)} ${year}`,
    caption: (title: string) => `Open times in ${title}. Below a date: how many times are open.`,
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((long) => ({
      short: long.slice(0, 2),
      long,
    })),
    open: (day: string, open: string) => `${day}, ${open} open`,
    count: (open: string) => `${open}`,
    none: 'nothing open',
    previous: 'Previous',
    next: 'Next',
  },
);

const monthNames =
  'January February March April May June July August September October November December'.split(' ');
