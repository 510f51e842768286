import { makeHeldKeys } from '@/lib/consultation/held/commands';
import { publishBulletin } from '@/lib/desk/bulletin/commands';
import { signContract } from '@/lib/desk/contract/commands';
import { headcountBands, isInBand, listFeeYen } from '@/lib/desk/contract/rules';
import { inviteHrMember } from '@/lib/desk/hr-member/commands';
import { openHalfYear } from '@/lib/desk/key/commands';
import { registerOperator } from '@/lib/desk/operator/commands';
import { registerOrganization } from '@/lib/desk/organization/commands';
import { importDraft } from '@/lib/desk/roster/commands';
import { keepDraft } from '@/lib/desk/roster/draft/commands';
import { addDays } from '@/lib/shared/calendar';
import type { HrMemberId, OrganizationId } from '@/lib/shared/ids';
import { must, mustFind } from './expect';
import { type Company, headsOf } from './organizations';
import { type Employee, rosterOf } from './people';
import { at, type Story, startOf } from './story';

/** Who sets the demo up, in the audit logs. */
export const installer = 'setup';

export const operators = [
  { email: 'unei@michisuji.example', name: '運営 一郎' },
  { email: 'unei2@michisuji.example', name: '運営 桃子' },
];

/** A company as it stands in the tables: its HR member, who is invented where the demo has no account for one, and its people. */
export type Entered = { company: Company; author: Author; people: Employee[] };

/** Organizations, contracts, operators, HR members and rosters, as they were entered a month before the first contract. */
export async function enterOrganizations(companies: readonly Company[], story: Story): Promise<Entered[]> {
  const then = at(addDays(startOf(story.since), -30));
  for (const operator of operators) must('operator', await registerOperator(installer, operator, then));
  const entered: Entered[] = [];
  for (const company of companies) entered.push(await enter(company, story, then));
  return entered;
}

/** A year on trial with one session a person, then the usual four. */
async function enter(company: Company, story: Story, then: Date): Promise<Entered> {
  const { code, name, domain, pool: poolCode } = company;
  const profile = { code, name, poolCode, mailDomains: [domain] };
  const { organizationId } = must(code, await registerOrganization(installer, profile, then));
  const heads = headsOf(company);
  const headcountBand = mustFind(
    'band',
    headcountBands.find((band) => isInBand(heads, band)),
  );
  const terms = { headcountBand, feeYen: listFeeYen[headcountBand], floor: 10 };
  const trial = { ...terms, firstHalfYear: story.since, quota: 1 };
  must('contract', await signContract(installer, organizationId, trial, then));
  const full = { ...terms, firstHalfYear: story.open, quota: 4 };
  const renewal = at(addDays(startOf(story.open), -60));
  must('contract', await signContract(installer, organizationId, full, renewal));
  const hr = company.hr ?? { email: `roster@${domain}`, name: '名簿担当' };
  const { hrMemberId } = must('HR member', await inviteHrMember(installer, organizationId, hr, then));
  const people = rosterOf(company, Number(story.since.slice(0, 4)));
  const author = { hrMemberId, organizationId };
  await importRoster(author, people, then);
  return { company, author, people };
}

type Author = { hrMemberId: HrMemberId; organizationId: OrganizationId };

/** The roster goes the way of a file that HR uploads: draft, then import. */
async function importRoster(author: Author, people: readonly Employee[], then: Date): Promise<void> {
  const header = '社員番号,メールアドレス,氏名,部署,役職,生年月日,入社日';
  const lines = people.map(({ number, email, name, department, layer, bornOn, joinedOn }) =>
    [number, email, name, department, layer, bornOn, joinedOn].join(','),
  );
  const file = { name: '社員名簿.csv', bytes: Buffer.from([header, ...lines].join('\r\n'), 'utf8') };
  const draft = await keepDraft(author.organizationId, file, then);
  if (!draft.ok) throw new Error(`seed: roster: ${draft.reason}`);
  must('roster', await importDraft(author, draft.value, then));
}

/** Consultation's keys of both half-years. They need nothing of the desk, so they are drawn while it is being set up. */
export const drawHeldKeys = ({ closed, open }: Story): Promise<number[]> =>
  Promise.all([makeHeldKeys(closed), makeHeldKeys(open)]);

/** Keys and plans of both half-years at the desk; the keys are drawn side by side, because each takes a fifth of a second of one core. */
export async function openHalfYears({ closed, open, today }: Story): Promise<void> {
  for (const halfYear of [closed, open]) {
    const { withoutVoice } = await openHalfYear(halfYear, {
      actor: installer,
      now: at(addDays(startOf(halfYear), -28)),
    });
    for (const { subject, reason } of withoutVoice)
      throw new Error(`seed: ${subject} has no voice: ${reason}`);
  }
  await publishBulletin(today);
}
