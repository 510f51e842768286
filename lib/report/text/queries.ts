import { and, eq } from 'drizzle-orm';
import { operatorDatabase, type ReportOperatorDatabase } from '@/db/report/client';
import { paraphrases, requestTexts } from '@/db/report/schema';
import { type HalfYear, isHalfYear, nextHalfYear } from '@/lib/shared/half-year';
import type { CompanyRequest } from '@/lib/shared/taxonomy';
import type { ReportTransaction } from '../ballot/commands';
import { findBulletin } from '../bulletin/queries';
import { periodOf } from '../counter/rules';
import { listPeriods } from '../release/preparation/queries';
import { requestSchema } from './input';
import { isOpen, type Paraphrase } from './rules';
import { openText } from './vault/commands';

export type ThemeView = {
  subject: string;
  year: HalfYear;
  request: CompanyRequest;
  floor: number;
  /** What clients wrote, opened, in no order. */
  texts: string[];
  paraphrase: Paraphrase | null;
};

/** Themes that are open to editors: of half-years that wait for their seal, with as many texts as the floor asks for. Others do not exist. */
export async function listThemes(now: Date): Promise<ThemeView[]> {
  const ready = (await listPeriods(now)).filter(({ state }) => state.kind === 'ready');
  const bulletin = findBulletin();
  const closing = ready.flatMap(({ subject, halfYear }) => {
    const period = bulletin && periodOf(bulletin, subject, halfYear);
    return period?.keys.requests && nextHalfYear(period.plan.year) === halfYear ? [period.plan] : [];
  });
  const found = closing.map(({ subject, year, floor }) =>
    themesOf(operatorDatabase(), { subject, year }, floor),
  );
  return (await Promise.all(found)).flat();
}

/** One open theme; null when it is not open, whatever the reason. */
export async function findTheme(
  subject: string,
  year: string,
  request: string,
  now: Date,
): Promise<ThemeView | null> {
  if (!isHalfYear(year)) return null;
  const themes = await listThemes(now);
  return (
    themes.find((one) => one.subject === subject && one.year === year && one.request === request) ?? null
  );
}

type Year = { subject: string; year: HalfYear };

/** The themes of a year whose ballots are in that are open to editors. */
export async function themesOf(
  db: ReportOperatorDatabase | ReportTransaction,
  of: Year,
  floor: number,
): Promise<ThemeView[]> {
  const rows = await db
    .select({ request: requestTexts.request, sealed: requestTexts.sealed })
    .from(requestTexts)
    .where(and(eq(requestTexts.subject, of.subject), eq(requestTexts.year, of.year)))
    .orderBy(requestTexts.request, requestTexts.id);
  const written = await listParaphrases(db, of);
  return requestSchema.options.flatMap((request) => {
    const own = rows.filter((row) => row.request === request);
    if (!isOpen(own.length, floor, 'ready')) return [];
    const texts = own.map(({ sealed }) => openText({ ...of, request }, sealed) ?? '');
    const paraphrase = written.find((one) => one.request === request) ?? null;
    return [{ ...of, request, floor, texts, paraphrase }];
  });
}

/** What editors have written for a year of an organization or pool. */
export async function listParaphrases(
  db: ReportOperatorDatabase | ReportTransaction,
  { subject, year }: Year,
): Promise<Paraphrase[]> {
  const rows = await db
    .select({
      request: paraphrases.request,
      text: paraphrases.text,
      writtenBy: paraphrases.writtenBy,
      approvedBy: paraphrases.approvedBy,
    })
    .from(paraphrases)
    .where(and(eq(paraphrases.subject, subject), eq(paraphrases.year, year)));
  return rows.map((row) => ({ ...row, request: requestSchema.parse(row.request) }));
}
