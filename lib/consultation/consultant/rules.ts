import { addDays } from '@/lib/shared/calendar';
import { accepted, type Result, refused } from '@/lib/shared/result';

/** Validity of the registration in years (職業能力開発促進法 第30条の19: renewal every five years). */
export const registrationYears = 5;

/** The title as it is printed everywhere in the product. */
export const title = '国家資格キャリアコンサルタント';

/**
 * Wrong notations of the protected title in a text: with a middle dot or a space inside. Allowed are 「国家資格キャリアコンサルタント」,
 * 「キャリアコンサルタント（国家資格）」 and 「キャリアコンサルタント」. Half-width and full-width forms count alike.
 * Source: notation rule of the registration body (キャリアコンサルタント登録センター).
 */
export function titleMistakes(text: string): string[] {
  const mentions = text.normalize('NFKC').match(anyTitle) ?? [];
  return mentions.filter((mention) => !titles.includes(mention));
}

const titles: readonly string[] = [title, 'キャリアコンサルタント(国家資格)', 'キャリアコンサルタント'];
const gap = '[ \\t\u200b・·•‧]*';
const anyTitle = new RegExp(`(?:国家資格${gap})?キャリア${gap}コンサルタント(?:${gap}\\(国家資格\\))?`, 'g');

export type Registration = {
  registrationExpiresOn: string;
  verifiedOn: string;
  introductionJa: string;
};
export type RegistrationRefusal = 'title_wrong' | 'expired' | 'expiry_too_far' | 'verified_in_future';

/** Whether a consultant may be entered on `today` (local date): a registration in force, checked by us, and the title written as the law wants it. */
export function decideRegistration(profile: Registration, today: string): Result<null, RegistrationRefusal> {
  if (titleMistakes(profile.introductionJa).length > 0) return refused('title_wrong');
  if (profile.verifiedOn > today) return refused('verified_in_future');
  if (profile.registrationExpiresOn < today) return refused('expired');
  const latest = addDays(today, registrationYears * 366);
  return profile.registrationExpiresOn > latest ? refused('expiry_too_far') : accepted(null);
}

/** Days before the end of a registration on which operators and consultant are warned; renewal is open from 90 to 30 days before. */
export const licenceWarnings = [30, 60, 90, 120] as const;

/** Where a registration stands: over, within so many days of its end, or `later`. */
export type LicenceStage = 'expired' | `within_${(typeof licenceWarnings)[number]}` | 'later';

/** The stage of a registration on `today` (both local dates). The last day still counts; no time can be booked after it. */
export function licenceStage(expiresOn: string, today: string): LicenceStage {
  if (expiresOn < today) return 'expired';
  const days = licenceWarnings.find((warning) => expiresOn <= addDays(today, warning));
  return days === undefined ? 'later' : `within_${days}`;
}
