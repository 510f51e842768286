import { chanceOf } from '@/db/seed/chance';
import { type Consultant, registerConsultants } from '@/db/seed/consultants';
import { drawHeldKeys, type Entered, enterOrganizations, openHalfYears } from '@/db/seed/desk';
import type { Company } from '@/db/seed/organizations';
import { type Slot, slotsBetween } from '@/db/seed/slots';
import { at, type Story, startOf, storyOf } from '@/db/seed/story';
import { addDays } from '@/lib/shared/calendar';

/** Two companies on a fresh platform: one that reports as a whole, and one for the control of the attacks on order and time. */
export type Platform = { story: Story; large: Entered; small: Entered; slots: Slot[] };

const layers = [
  ['若手', 4],
  ['中堅', 4],
  ['管理職', 2],
] as const;
const themes: Company['themes'] = { too_busy: 4, next_step_unknown: 4, options_unknown: 3, other: 1 };

const company = (code: string, name: string, domain: string, heads: number[]): Company => ({
  code,
  name,
  domain,
  pool: null,
  departments: heads.map((count, index) => ({ name: `${code}部${index + 1}`, heads: count, answers: 0 })),
  layers,
  hr: { email: `hr@${domain}`, name: '検証 花' },
  themes,
});

export const companies = [
  company('tsuge', 'あさひ精機株式会社', 'seiki-a.example', [120, 90, 70, 40]),
  company('kuwa', 'みなみ物流株式会社', 'butsuryu-b.example', [80, 60]),
];

/** The day of the attack: the closed half-year's ballots are all in. */
const today = new Date('2026-11-24T05:00:00Z');

export async function buildPlatform(): Promise<Platform> {
  const story = storyOf(today);
  const [consultants, [large, small]] = await Promise.all([
    registerConsultants(story),
    enterOrganizations(companies, story),
    drawHeldKeys(story),
  ]);
  if (!large || !small) throw new Error('the companies are missing');
  await openHalfYears(story);
  return { story, large, small, slots: slotsOfHalfYear(consultants, story) };
}

/** Times of the closed half-year, in random order, from its second month on. */
function slotsOfHalfYear(consultants: readonly Consultant[], { closed }: Story): Slot[] {
  const from = addDays(startOf(closed), 30);
  return slotsBetween(consultants, at(from), at(addDays(from, 90)), chanceOf(77));
}
