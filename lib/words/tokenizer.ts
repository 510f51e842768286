import { z } from 'zod';

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

/** A word of a Japanese text: as it stands there, at which byte of the UTF-8, and what the IPA dictionary says of it. */
export type Word = z.infer<typeof found>[number];
export type Tokenizer = (text: string) => Word[];

let loaded: Promise<Tokenizer> | null = null;

/** Lindera with the IPA dictionary as WebAssembly (13 MB), read once a process and only when somebody asks. It sends nothing anywhere. */
export function loadTokenizer(): Promise<Tokenizer> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Tokenizer> {
  const { TokenizerBuilder } = await import('lindera-wasm-nodejs-ipadic');
  const builder = new TokenizerBuilder();
  builder.setDictionary('embedded://ipadic');
  builder.setMode('normal');
  const tokenizer = builder.build();
  return (text) => found.parse(tokenizer.tokenize(text));
}
