import type { ConsultantProfile, Style } from '@/lib/consultation/consultant/input';
import type { Industry } from '@/lib/consultation/matching/wish/rules';
import type { Concern } from '@/lib/shared/taxonomy';
import type { WeekName } from '../weeks';

/** A consultant of the demo as people would introduce themselves. Everybody here is invented; addresses are at domains that cannot exist. */
export type Introduced = {
  name: string;
  kana: string;
  /** The name in the register where it is another one. */
  registered?: string;
  mail: string;
  gender: ConsultantProfile['gender'];
  age: ConsultantProfile['ageBand'];
  languages: ('ja' | 'en' | 'zh')[];
  industries: Industry[];
  themes: Concern[];
  style: Style;
  week: WeekName;
  ja: string;
  en: string;
  employer?: string;
  /** Organizations of the demo whose people they do not meet. */
  conflicts?: string[];
  zone?: string;
};
