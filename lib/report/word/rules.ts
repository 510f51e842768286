import { accepted, type Result, refused } from '@/lib/shared/result';
import type { Cloud, Words } from '../release/input';
import { type Term, termForms, terms } from '../release/term/rules';
import type { Tokens } from './tokens/rules';

/** A word of the list that an editor chose for a year's cloud, and who approved it. */
export type ChosenWord = { word: Term; chosenBy: string; approvedBy: string | null };
export type WordRefusal = 'nothing' | 'not_open' | 'gone' | 'own_words';

/**
 * How many of the texts use each word of the list. A text is one person's of the year (one voice token), so a word counts once however
 * often it stands there; a form counts where its words stand next to each other, never inside another word.
 */
export function peopleByTerm(texts: readonly string[], tokens: Tokens): Map<Term, number> {
  const forms = terms.map((term) => ({
    term,
    sequences: termForms[term].map((form) => joined(tokens(form))),
  }));
  const counts = new Map<Term, number>();
  for (const text of texts) {
    const line = joined(tokens(text));
    for (const { term, sequences } of forms)
      if (sequences.some((sequence) => line.includes(sequence)))
        counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/** Words with a mark before and after each, so that looking for a run of whole words is looking for a text. */
const joined = (words: readonly string[]): string => `\n${words.join('\n')}\n`;

/** Words that an editor may choose at all: used by as many people as the floor asks for, in the order of the list. */
export const openTerms = (counts: ReadonlyMap<Term, number>, floor: number): Term[] =>
  terms.filter((term) => (counts.get(term) ?? 0) >= floor);

/** Four eyes: a word is approved by somebody else than who chose it. Refused: `gone` when nobody has chosen it. */
export function decideWord(
  chosen: ChosenWord | undefined,
  approver: string,
): Result<null, 'gone' | 'own_words'> {
  if (!chosen) return refused('gone');
  return chosen.chosenBy === approver ? refused('own_words') : accepted(null);
}

/**
 * The words of a document: approved ones that at least the floor of people used, where the release has a cloud of requests of its own. How
 * many used a word is not told; its size says only before which others it stands, by whole multiples of the floor, in three classes.
 * Null where no requests are shown. Source: anonymity design, section 2, text.
 */
export function wordsOf(
  cloud: Cloud | null | undefined,
  chosen: readonly ChosenWord[],
  counts: ReadonlyMap<Term, number>,
  floor: number,
): Words | null {
  if (!cloud) return null;
  if (!cloud.shown) return { shown: false, reason: 'few_answers' };
  const approved = new Set(chosen.filter(({ approvedBy }) => approvedBy !== null).map(({ word }) => word));
  const found = openTerms(counts, floor).filter((word) => approved.has(word));
  if (found.length === 0) return { shown: false, reason: 'none_approved' };
  const tensOf = (word: Term) => Math.floor((counts.get(word) ?? 0) / floor);
  const ranks = [...new Set(found.map(tensOf))].sort((a, b) => b - a);
  const items = found.map((word) => ({ word, size: Math.max(1, 3 - ranks.indexOf(tensOf(word))) }));
  return { shown: true, items: items.sort((a, b) => b.size - a.size) };
}
