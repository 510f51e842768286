import { loadTokenizer } from '@/lib/words/tokenizer';
import { evenText, type Tokens } from './rules';

/** Splits a text into its words, without the empty ones. */
export async function loadTokens(): Promise<Tokens> {
  const tokenize = await loadTokenizer();
  return (text) => tokenize(evenText(text)).flatMap(({ surface }) => (surface.trim() ? [surface] : []));
}
