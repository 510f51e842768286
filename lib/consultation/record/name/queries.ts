import { z } from 'zod';
import { evenNames, type Span, spansOfNames, type Tokens } from './rules';

let loaded: Promise<Tokens> | null = null;

/** Where a text seems to name somebody. Nothing relies on it: people decide, and what is not found stays as it was typed. */
export async function findNames(text: string): Promise<Span[]> {
  if (!text.trim()) return [];
  loaded ??= load();
  return spansOfNames(text, await loaded);
}

/** The same for the writer's eyes: where the dictionary cannot be read, nothing is underlined and everything else goes on. */
export const noticeNames = (text: string): Promise<Span[]> => findNames(text).catch(() => []);

const found = z.array(
  z.object({
    surface: z.string(),
    byteStart: z.number(),
    partOfSpeech: z.string().optional(),
    partOfSpeechSubcategory1: z.string().optional(),
    partOfSpeechSubcategory2: z.string().optional(),
    partOfSpeechSubcategory3: z.string().optional(),
  }),
);

/** Lindera with the IPA dictionary as WebAssembly (13 MB), read once a process and only when somebody asks. It sends nothing anywhere. */
async function load(): Promise<Tokens> {
  const { TokenizerBuilder } = await import('lindera-wasm-nodejs-ipadic');
  const builder = new TokenizerBuilder();
  builder.setDictionary('embedded://ipadic');
  builder.setMode('normal');
  const tokenizer = builder.build();
  return (text) => {
    const even = evenNames(text);
    const indexes = indexesOfBytes(even);
    return found.parse(tokenizer.tokenize(even)).map((token) => ({
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
