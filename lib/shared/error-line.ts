/**
 * What may be written into a log about something that went wrong: its kind, its code and where, never its text. Texts of database errors
 * quote rows and parameters: addresses, tickets, account ids.
 */
export function errorLine(part: unknown): unknown {
  if (part instanceof Error) return [kindOf(part), ...placesOf(part)].join('\n');
  if (typeof part === 'string') return part.split(/Failed query|params:|Key \(/)[0] ?? '';
  return typeof part === 'object' && part !== null ? '[object]' : part;
}

function kindOf(error: Error): string {
  const words = [error.name, textOf(error, 'code'), textOf(error, 'digest')];
  const cause = error.cause instanceof Error ? `caused by ${kindOf(error.cause)}` : '';
  return [...words, cause].filter(Boolean).join(' ');
}

/** Lines of the stack that name a place; the text of the error may have lines of its own before them. */
const placesOf = ({ stack = '' }: Error): string[] =>
  stack.split('\n').filter((line) => /^\s+at .*(:\d+\)?|\(native\)|<anonymous>\)?)$/.test(line));

function textOf(error: Error, name: 'code' | 'digest'): string {
  const value: unknown = Object.getOwnPropertyDescriptor(error, name)?.value;
  return typeof value === 'string' && /^[\w.:-]{1,40}(@E\d+)?$/.test(value) ? value : '';
}
