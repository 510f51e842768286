import { and, eq } from 'drizzle-orm';
import { operatorDatabase } from '@/db/report/client';
import { cloudWords, paraphrases, requestTexts } from '@/db/report/schema';
import type { HalfYear } from '@/lib/shared/half-year';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { appendAudit } from '../audit/commands';
import { lockBallots, type ReportTransaction } from '../ballot/commands';
import { paraphraseSchema } from './input';
import { findTheme, listParaphrases, type ThemeView } from './queries';
import { type ApproveRefusal, decideApproval, decideWording, type WriteRefusal } from './rules';

export type ThemeName = { subject: string; year: string; request: string };

/**
 * Puts the texts of a theme in other words, over what was written before; an approval is gone with the words that it was given to.
 * `editor` is the operator's name in the report's audit log.
 * Refused: `not_open` (too few texts, ballots still come in, or sealed), `malformed` (empty or too long), `quotes` (repeats an original).
 */
export async function writeParaphrase(
  editor: string,
  name: ThemeName,
  words: unknown,
  now: Date,
): Promise<Result<null, WriteRefusal>> {
  const parsed = paraphraseSchema.safeParse(words);
  const theme = await findTheme(name.subject, name.year, name.request, now);
  if (!theme) return refused('not_open');
  if (!parsed.success) return refused('malformed');
  const wording = decideWording(parsed.data, theme.texts);
  if (!wording.ok) return wording;
  const { subject, year, request } = theme;
  const written = { text: parsed.data, writtenBy: editor, approvedBy: null };
  return deed(theme, editor, 'text.write', now, async (tx) => {
    await tx
      .insert(paraphrases)
      .values({ subject, year, request, ...written })
      .onConflictDoUpdate({
        target: [paraphrases.subject, paraphrases.year, paraphrases.request],
        set: written,
      });
    return accepted(null);
  });
}

/**
 * Approves a paraphrase, so that it enters the release. `read` are the words that the approver saw.
 * Refused: `not_open`, `gone` (nothing written), `changed` (rewritten meanwhile), `own_words` (whoever wrote it cannot approve it).
 */
export async function approveParaphrase(
  editor: string,
  name: ThemeName,
  read: string,
  now: Date,
): Promise<Result<null, ApproveRefusal>> {
  const theme = await findTheme(name.subject, name.year, name.request, now);
  if (!theme) return refused('not_open');
  return deed(theme, editor, 'text.approve', now, async (tx) => {
    const written = await listParaphrases(tx, theme);
    const paraphrase = written.find(({ request }) => request === theme.request) ?? null;
    const decision = decideApproval(paraphrase, editor, read);
    if (decision.ok) await tx.update(paraphrases).set({ approvedBy: editor }).where(isOf(theme));
    return decision;
  });
}

const isOf = ({ subject, year, request }: ThemeView) =>
  and(eq(paraphrases.subject, subject), eq(paraphrases.year, year), eq(paraphrases.request, request));

/** A deed of an editor with its entry in the log, under the lock that sealing takes. */
function deed<Reason extends string>(
  theme: ThemeView,
  actor: string,
  action: string,
  now: Date,
  work: (tx: ReportTransaction) => Promise<Result<null, Reason>>,
): Promise<Result<null, Reason>> {
  return operatorDatabase().transaction(async (tx) => {
    await lockBallots(tx, theme.subject);
    const done = await work(tx);
    const subject = `${theme.subject} ${theme.year}`;
    if (done.ok) await appendAudit(tx, { actor, action, subject, detail: { request: theme.request } }, now);
    return done;
  });
}

/** Deletes originals, paraphrases and chosen words of a year, in the transaction that seals its release. Their key is destroyed after it. */
export async function deleteTexts(tx: ReportTransaction, subject: string, year: HalfYear): Promise<void> {
  await tx.delete(requestTexts).where(and(eq(requestTexts.subject, subject), eq(requestTexts.year, year)));
  await tx.delete(paraphrases).where(and(eq(paraphrases.subject, subject), eq(paraphrases.year, year)));
  await tx.delete(cloudWords).where(and(eq(cloudWords.subject, subject), eq(cloudWords.year, year)));
}
