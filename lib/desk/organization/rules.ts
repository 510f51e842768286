import { accepted, type Result, refused } from '@/lib/shared/result';

/** What an operator enters about an organization. `mailDomains` are in ASCII and lower case. */
export type OrganizationProfile = {
  name: string;
  code: string;
  poolCode: string | null;
  mailDomains: readonly string[];
};

/** Codes in use: those of organizations and those of pools. Both name whoever answers as one, so no word may be both. */
export type TakenCodes = { organizations: readonly string[]; pools: readonly string[] };

export type OrganizationRefusal =
  | 'code_taken'
  | 'code_tells_name'
  | 'pool_code_taken'
  | 'pool_tells_name'
  | 'domain_is_private';

/**
 * Whether an organization may be entered. Its code stands in the public bulletin, so it must not be (part of) the name or a mail domain;
 * and a mail domain that everybody uses would refuse private addresses to clients.
 */
export function decideOrganization(
  profile: OrganizationProfile,
  taken: TakenCodes,
): Result<null, OrganizationRefusal> {
  const { code, poolCode } = profile;
  if (taken.organizations.includes(code) || taken.pools.includes(code)) return refused('code_taken');
  if (tellsName(code, profile)) return refused('code_tells_name');
  if (poolCode !== null && (poolCode === code || taken.organizations.includes(poolCode)))
    return refused('pool_code_taken');
  if (poolCode !== null && tellsName(poolCode, profile)) return refused('pool_tells_name');
  return profile.mailDomains.some((domain) => privateDomains.has(domain))
    ? refused('domain_is_private')
    : accepted(null);
}

/** Whether a public code gives the company away: compared without signs, in either direction, from three letters on. */
export function tellsName(code: string, { name, mailDomains }: OrganizationProfile): boolean {
  const word = lettersOf(code);
  const telling = [name, ...mailDomains.flatMap((domain) => domain.split('.'))].map(lettersOf);
  return telling.some((other) => other.length >= 3 && (other.includes(word) || word.includes(other)));
}

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Addresses that people have at home (the large providers in Japan). Clients may leave such an address; a company cannot own it. */
const privateDomains: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com yahoo.co.jp yahoo.com ymail.ne.jp icloud.com me.com mac.com outlook.com outlook.jp hotmail.com
  hotmail.co.jp live.jp live.com docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp ymobile.ne.jp rakuten.jp
  nifty.com biglobe.ne.jp ocn.ne.jp proton.me protonmail.com`.split(/\s+/),
);

/** Words of weather, plants and water: they say nothing about anybody. */
const words =
  `akatsuki asagiri asahi asanagi ayame fubuki fuji hamayu hanabi harukaze hatsuyuki hidamari hoshizora kaede kagerou kasumi
  kawabe kazahana kiri kisaragi komorebi konoha kosame kumo mikazuki minamo momiji murasame nagisa nanohana natsume niji nowaki
  oboro ogawa sakura sasanami sazanami seseragi shigure shirakaba shirayuki sumire suzukaze tachibana tsubaki tsukimi
  wakaba yamabuki yanagi yukimi yuunagi`.split(/\s+/);

/** A free code for the next organization: a neutral word, with a number when the words run out. `draw` is in [0, 1). */
export function suggestCode(taken: TakenCodes, draw: number): string {
  const used = new Set([...taken.organizations, ...taken.pools]);
  for (let round = 1; ; round += 1) {
    const free = words
      .map((word) => (round === 1 ? word : `${word}-${round}`))
      .filter((word) => !used.has(word));
    const word = free[Math.floor(draw * free.length)];
    if (word) return word;
  }
}
