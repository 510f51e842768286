import { loadTokenizer } from '@/lib/words/tokenizer';
import { evenNames, type Span, spansOfNames, type Tokens } from './rules';

/** Where a text seems to name somebody. Nothing relies on it: people decide, and what is not found stays as it was typed. */
export async function findNames(text: string): Promise<Span[]> {
  if (!text.trim()) return [];
  return spansOfNames(text, await load());
}

/** The same for the writer's eyes: where the dictionary cannot be read, nothing is underlined and everything else goes on. */
export const noticeNames = (text: string): Promise<Span[]> => findNames(text).catch(() => []);

/** The dictionary's words where they stand in the text, for the rules of names. */
async function load(): Promise<Tokens> {
  const tokenize = await loadTokenizer();
  return (text) => {
    const even = evenNames(text);
    const indexes = indexesOfBytes(even);
    return tokenize(even).map((token) => ({
      from: indexes[token.byteStart] ?? 0,
      text: token.surface,
      kind: [token.partOfSpeech, token.partOfSpeechSubcategory1, token.partOfSpeechSubcategory2]
        .filter(Boolean)
        .join('/'),
      detail: token.partOfSpeechSubcategory3 ?? '',
    }));
  };
}

/** Position in UTF-8 → position in characters, for every byte that begins one. */
function indexesOfBytes(text: string): number[] {
  const indexes: number[] = [];
  let bytes = 0;
  for (const [index, character] of [...text].entries()) {
    indexes[bytes] = index;
    bytes += Buffer.byteLength(character);
  }
  return indexes;
}
