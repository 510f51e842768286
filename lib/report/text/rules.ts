import { accepted, type Result, refused } from '@/lib/shared/result';
import type { CompanyRequest } from '@/lib/shared/taxonomy';
import type { Requests } from '../release/input';

export type Paraphrase = {
  request: CompanyRequest;
  text: string;
  writtenBy: string;
  approvedBy: string | null;
};

export type WriteRefusal = 'not_open' | 'malformed' | 'quotes';
export type ApproveRefusal = 'not_open' | 'gone' | 'changed' | 'own_words';

/** Characters of a paraphrase. */
export const paraphraseLimit = 300;
/** Characters in a row that a paraphrase may not share with an original: then it would be a quotation. */
const longestRun = 12;

/** A theme opens to an editor when its ballots are in, its release is not sealed, and at least the floor of people wrote. */
export const isOpen = (texts: number, floor: number, period: 'open' | 'ready' | 'sealed'): boolean =>
  period === 'ready' && texts >= floor;

/** Refused with `quotes` when the paraphrase repeats a run of characters of an original, spaces and line breaks aside. */
export function decideWording(paraphrase: string, originals: readonly string[]): Result<null, 'quotes'> {
  const text = dense(paraphrase);
  const runs = Array.from({ length: Math.max(0, text.length - longestRun + 1) }, (_, at) =>
    text.slice(at, at + longestRun),
  );
  const quoted = originals.map(dense).some((original) => runs.some((run) => original.includes(run)));
  return quoted ? refused('quotes') : accepted(null);
}

const dense = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '').toLowerCase();

/** Four eyes: the words must be the ones that were read, and somebody else's. Source: anonymity design, section 2, text. */
export function decideApproval(
  paraphrase: Paraphrase | null,
  approver: string,
  read: string,
): Result<null, 'gone' | 'changed' | 'own_words'> {
  if (!paraphrase) return refused('gone');
  if (paraphrase.text !== read) return refused('changed');
  return paraphrase.writtenBy === approver ? refused('own_words') : accepted(null);
}

/** What enters the document: approved paraphrases of requests whose share is shown, in its order. Others would tell how many wrote. */
export function overallReport(
  paraphrases: readonly Paraphrase[],
  requests: Requests | null,
): { request: CompanyRequest; text: string }[] {
  const shown = requests?.shown ? requests.shares.map(({ code }) => code) : [];
  return shown.flatMap((code) =>
    paraphrases
      .filter(({ request, approvedBy }) => request === code && approvedBy !== null)
      .map(({ request, text }) => ({ request, text })),
  );
}
