import { z } from 'zod';
import { evenText, type Tokens } from './rules';

let loaded: Promise<Tokens> | null = null;

/** Lindera with the IPA dictionary as WebAssembly (13 MB), read once a process and only when somebody asks. It sends nothing anywhere. */
export function loadTokens(): Promise<Tokens> {
  loaded ??= load();
  return loaded;
}

const found = z.array(z.object({ surface: z.string() }));

async function load(): Promise<Tokens> {
  const { TokenizerBuilder } = await import('lindera-wasm-nodejs-ipadic');
  const builder = new TokenizerBuilder();
  builder.setDictionary('embedded://ipadic');
  builder.setMode('normal');
  const tokenizer = builder.build();
  return (text) =>
    found
      .parse(tokenizer.tokenize(evenText(text)))
      .flatMap(({ surface }) => (surface.trim() ? [surface] : []));
}
