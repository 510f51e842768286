import { and, eq, inArray } from 'drizzle-orm';
import { operatorDatabase } from '@/db/report/client';
import { cloudWords } from '@/db/report/schema';
import type { HalfYear } from '@/lib/shared/half-year';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { appendAudit } from '../audit/commands';
import { lockBallots, type ReportTransaction } from '../ballot/commands';
import type { Term } from '../release/term/rules';
import { listChosen, listWords, type WordsView } from './queries';
import { type ChosenWord, decideWord, type WordRefusal } from './rules';

export type WordYear = { subject: string; year: string };
type Answer = Result<null, WordRefusal>;

/**
 * Chooses words for the cloud of a year. `editor` is the operator's name in the report's audit log. Chosen again, a word stays as it is.
 * Refused: `nothing` (no word), `not_open` (fewer people than the floor used one of them, ballots still come in, or sealed).
 */
export const chooseWords = (
  editor: string,
  of: WordYear,
  words: readonly string[],
  now: Date,
): Promise<Answer> =>
  deed(editor, 'word.choose', of, words, now, async (tx, { subject, year }, open) => {
    const rows = open.map((word) => ({ subject, year, word, chosenBy: editor }));
    await tx.insert(cloudWords).values(rows).onConflictDoNothing();
    return accepted(null);
  });

/** Approves words, all of them or none. Refused: as above; `gone` (nobody has chosen one), `own_words` (who chose it cannot approve it). */
export const approveWords = (
  editor: string,
  of: WordYear,
  words: readonly string[],
  now: Date,
): Promise<Answer> =>
  deed(editor, 'word.approve', of, words, now, async (tx, view, open, chosen) => {
    for (const word of open) {
      const decision = decideWord(
        chosen.find((one) => one.word === word),
        editor,
      );
      if (!decision.ok) return decision;
    }
    await tx.update(cloudWords).set({ approvedBy: editor }).where(areOf(view, open));
    return accepted(null);
  });

/** Takes words back, approved or not; either editor may. */
export const dropWords = (
  editor: string,
  of: WordYear,
  words: readonly string[],
  now: Date,
): Promise<Answer> =>
  deed(editor, 'word.drop', of, words, now, async (tx, view, open) => {
    await tx.delete(cloudWords).where(areOf(view, open));
    return accepted(null);
  });

const areOf = ({ subject, year }: { subject: string; year: HalfYear }, words: readonly Term[]) =>
  and(eq(cloudWords.subject, subject), eq(cloudWords.year, year), inArray(cloudWords.word, [...words]));

/** A deed of an editor about open words with its entry in the log, under the lock that sealing takes. */
async function deed(
  actor: string,
  action: string,
  of: WordYear,
  words: readonly string[],
  now: Date,
  work: (tx: ReportTransaction, view: WordsView, open: Term[], chosen: ChosenWord[]) => Promise<Answer>,
): Promise<Answer> {
  if (words.length === 0) return refused('nothing');
  const view = (await listWords(now)).find((one) => one.subject === of.subject && one.year === of.year);
  const open = view?.open.filter((word) => words.includes(word)) ?? [];
  if (!view || open.length < new Set(words).size) return refused('not_open');
  return operatorDatabase().transaction(async (tx) => {
    await lockBallots(tx, view.subject);
    const done = await work(tx, view, open, await listChosen(tx, view));
    const fact = { actor, action, subject: `${view.subject} ${view.year}`, detail: { words: open.length } };
    if (done.ok) await appendAudit(tx, fact, now);
    return done;
  });
}
