import type { Route } from 'next';
import type { NoticeTone } from '@/components/ui/notice';
import { listLicences } from '@/lib/consultation/consultant/queries';
import { licenceStage } from '@/lib/consultation/consultant/rules';
import { listAllTerms } from '@/lib/desk/contract/queries';
import { termsIn } from '@/lib/desk/contract/rules';
import { listGates } from '@/lib/desk/gate/queries';
import { listOpenedHalfYears } from '@/lib/desk/key/queries';
import { decideOpening, sessionKey } from '@/lib/desk/key/rules';
import { listOrganizations } from '@/lib/desk/organization/queries';
import { listPeriods } from '@/lib/report/release/preparation/queries';
import { listThemes } from '@/lib/report/text/queries';
import { dayIn, formatDate } from '@/lib/shared/calendar';
import { formatHalfYear, halfYearOf, nextHalfYear } from '@/lib/shared/half-year';
import type { Language } from '@/lib/shared/language';
import { homeCopy } from './copy';

export type Task = {
  tone: Exclude<NoticeTone, 'success'>;
  title: string;
  lead: string;
  href: Route;
  link: string;
};

/** What an operator should do now, the most pressing first. */
export async function listTasks(at: Date, language: Language): Promise<Task[]> {
  const today = dayIn(at);
  return [
    ...(await openings(today, language)),
    ...(await gates(today, language)),
    ...(await releases(at, language)),
    ...(await texts(at, language)),
    ...(await licences(today, language)),
    ...(await contracts(today, language)),
  ];
}

async function openings(today: string, language: Language): Promise<Task[]> {
  const copy = homeCopy[language];
  const current = halfYearOf(today);
  const opened = await listOpenedHalfYears();
  return [current, nextHalfYear(current)]
    .filter((halfYear) => decideOpening(halfYear, today).ok && !opened.includes(halfYear))
    .map((halfYear) => {
      const { collectFrom, collectUntil } = sessionKey(halfYear);
      const late = halfYear === current;
      return {
        tone: late || today >= collectFrom ? 'danger' : 'warning',
        title: copy.open(formatHalfYear(halfYear, language)),
        lead: late
          ? copy.openLate
          : copy.openLead(formatDate(collectFrom, language), formatDate(collectUntil, language)),
        href: '/operator/half-years',
        link: copy.openLink,
      };
    });
}

/** A gate that is not open yet, once people collect. */
async function gates(today: string, language: Language): Promise<Task[]> {
  const copy = homeCopy[language];
  return (await listGates())
    .filter(({ acceptFrom, collectFrom }) => collectFrom <= today && today < acceptFrom)
    .map(({ acceptFrom, wallets, needed }) => ({
      tone: wallets < needed ? 'warning' : 'info',
      title: copy.gate(formatDate(acceptFrom, language)),
      lead: copy.gateLead(String(wallets), String(needed)),
      href: '/operator/half-years',
      link: copy.gateLink,
    }));
}

async function releases(at: Date, language: Language): Promise<Task[]> {
  const copy = homeCopy[language];
  const ready = (await listPeriods(at)).filter(({ state }) => state.kind === 'ready').length;
  const task = { title: copy.ready(String(ready)), lead: copy.readyLead, link: copy.readyLink };
  return ready === 0 ? [] : [{ tone: 'warning', href: '/operator/releases', ...task }];
}

/** Themes that editors can read and nobody has put in approved words: sealing deletes them. */
async function texts(at: Date, language: Language): Promise<Task[]> {
  const copy = homeCopy[language];
  const open = (await listThemes(at)).filter(({ paraphrase }) => !paraphrase?.approvedBy).length;
  const task = { title: copy.texts(String(open)), lead: copy.textsLead, link: copy.textsLink };
  return open === 0 ? [] : [{ tone: 'warning', href: '/operator/texts', ...task }];
}

async function licences(today: string, language: Language): Promise<Task[]> {
  const copy = homeCopy[language];
  const all = (await listLicences()).map(({ registrationExpiresOn: day }) => ({
    day,
    stage: licenceStage(day, today),
  }));
  const expired = all.filter(({ stage }) => stage === 'expired').length;
  const soon = all.filter(({ stage }) => stage !== 'expired' && stage !== 'later');
  const way = { href: '/operator/consultants', link: copy.licencesLink } as const;
  const tasks: Task[] = [];
  if (expired > 0)
    tasks.push({ tone: 'danger', title: copy.expired(String(expired)), lead: copy.expiredLead, ...way });
  const [first] = soon;
  if (first)
    tasks.push({
      tone: first.stage === 'within_30' ? 'danger' : 'warning',
      title: copy.licences(String(soon.length)),
      lead: copy.licencesLead(formatDate(first.day, language)),
      ...way,
    });
  return tasks;
}

async function contracts(today: string, language: Language): Promise<Task[]> {
  const copy = homeCopy[language];
  const terms = await listAllTerms();
  const unsigned = (await listOrganizations()).filter(
    ({ id }) => termsIn(terms.get(id) ?? [], halfYearOf(today)) === null,
  ).length;
  const task = { title: copy.unsigned(String(unsigned)), lead: copy.unsignedLead, link: copy.unsignedLink };
  return unsigned === 0 ? [] : [{ tone: 'info', href: '/operator/organizations', ...task }];
}
