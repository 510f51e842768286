import { saveWeeklyHours } from '@/lib/consultation/availability/commands';
import { registerConsultant } from '@/lib/consultation/consultant/commands';
import { consultantInput } from '@/lib/consultation/consultant/input';
import { addDays, dayIn } from '@/lib/shared/calendar';
import type { ConsultantId } from '@/lib/shared/ids';
import { abroad } from './consultants/abroad';
import { care } from './consultants/care';
import { makers } from './consultants/makers';
import { offices } from './consultants/offices';
import type { Introduced } from './consultants/profile';
import { technology } from './consultants/technology';
import { trade } from './consultants/trade';
import { installer } from './desk';
import { must } from './expect';
import { at, type Story, startOf } from './story';
import { type Hours, weeks } from './weeks';

/** The forty consultants; the first one is who a visitor signs in as. */
const introduced: Introduced[] = [...makers, ...technology, ...care, ...trade, ...offices, ...abroad];

export type Consultant = {
  id: ConsultantId;
  name: string;
  email: string;
  zone: string;
  week: Hours[];
  notice: number;
};

/** Registers all consultants two months before the closed half-year, with their weeks. */
export async function registerConsultants(story: Story): Promise<Consultant[]> {
  const then = at(addDays(startOf(story.closed), -60));
  const registered: Consultant[] = [];
  for (const [index, person] of introduced.entries())
    registered.push(await register(person, index, story, then));
  return registered;
}

async function register(person: Introduced, index: number, story: Story, then: Date): Promise<Consultant> {
  const profile = consultantInput.parse(profileOf(person, index, story, then));
  const { consultantId } = must(person.mail, await registerConsultant(installer, profile, then));
  const { bufferMinutes, noticeMinutes, dailyCap } = profile;
  const settings = { bufferMinutes, noticeMinutes, dailyCap, gridMinutes: 30 };
  const week = weeks[person.week];
  must('week', await saveWeeklyHours(consultantId, week, settings));
  const { displayName: name, email, timeZone: zone } = profile;
  return { id: consultantId, name, email, zone, week, notice: noticeMinutes };
}

const profileOf = (person: Introduced, index: number, story: Story, then: Date) => ({
  displayName: person.name,
  kana: person.kana,
  registeredName: person.registered ?? person.name,
  registrationNumber: String(16_000_000 + 371_113 * (index + 1)),
  registrationExpiresOn: expiryOf(index, story),
  verifiedOn: addDays(dayIn(then), -3),
  email: `${person.mail}@soudan.example`,
  gender: person.gender,
  ageBand: person.age,
  languages: person.languages,
  industries: person.industries,
  themes: person.themes,
  style: person.style,
  introductionJa: person.ja,
  introductionEn: person.en,
  employer: person.employer ?? null,
  conflictCodes: person.conflicts ?? [],
  timeZone: person.zone ?? 'Asia/Tokyo',
  bufferMinutes: 15,
  noticeMinutes: index % 2 === 0 ? 0 : 1440,
  dailyCap: 6,
});

/** One licence ends in 80 days, inside the window for renewal; the others end over the next four years. */
const expiring = 11;
const expiryOf = (index: number, { today }: Story): string =>
  addDays(dayIn(today), index === expiring ? 80 : 240 + 31 * index);
