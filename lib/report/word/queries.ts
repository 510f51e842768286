import { and, eq } from 'drizzle-orm';
import { operatorDatabase, type ReportOperatorDatabase } from '@/db/report/client';
import { cloudWords } from '@/db/report/schema';
import type { HalfYear } from '@/lib/shared/half-year';
import type { ReportTransaction } from '../ballot/commands';
import { isTerm, type Term } from '../release/term/rules';
import { listThemes, type ThemeView } from '../text/queries';
import { type ChosenWord, openTerms, peopleByTerm } from './rules';
import { loadTokens } from './tokens/queries';

type Year = { subject: string; year: HalfYear };

/** The words of a year that are open to editors, and those of them that were chosen. How many people used one is not told to anybody. */
export type WordsView = Year & { open: Term[]; chosen: ChosenWord[] };

/** Words that as many people used as the floor asks for, in the texts that are open to editors. Others do not exist. */
export async function listWords(now: Date): Promise<WordsView[]> {
  const themes = await listThemes(now);
  const years = new Map(
    themes.map(({ subject, year, floor }) => [`${subject} ${year}`, { subject, year, floor }]),
  );
  return Promise.all(
    [...years.values()].map(async ({ subject, year, floor }) => {
      const own = themes.filter((one) => one.subject === subject && one.year === year);
      const open = openTerms(await countTerms(own), floor);
      const chosen = await listChosen(operatorDatabase(), { subject, year });
      return { subject, year, open, chosen: chosen.filter(({ word }) => open.includes(word)) };
    }),
  );
}

/** How many people used each word of the list, over the texts of a year's open themes. */
export async function countTerms(themes: readonly Pick<ThemeView, 'texts'>[]): Promise<Map<Term, number>> {
  const texts = themes.flatMap((theme) => theme.texts);
  return texts.length === 0 ? new Map() : peopleByTerm(texts, await loadTokens());
}

/** Every word that editors chose for a year of an organization or pool. */
export async function listChosen(
  db: ReportOperatorDatabase | ReportTransaction,
  { subject, year }: Year,
): Promise<ChosenWord[]> {
  const rows = await db
    .select({ word: cloudWords.word, chosenBy: cloudWords.chosenBy, approvedBy: cloudWords.approvedBy })
    .from(cloudWords)
    .where(and(eq(cloudWords.subject, subject), eq(cloudWords.year, year)));
  return rows.flatMap(({ word, ...row }) => (isTerm(word) ? [{ word, ...row }] : []));
}
