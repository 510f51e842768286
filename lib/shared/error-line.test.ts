import { format } from 'node:util';
import { DrizzleQueryError } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { errorLine } from './error-line';

const secret = 'aoki.yui@kaede.example';

it('names kind, code and place of a database error, and nothing of its text', () => {
  const refused = Object.assign(new Error(`Key (email)=(${secret}) already exists.`), {
    code: '23505',
    detail: `Key (email)=(${secret}) already exists.`,
    parameters: [secret],
  });
  const error = new DrizzleQueryError('insert into employees values ($1)', [secret], refused);
  expect(format(error)).toContain(secret);
  const line = format(errorLine(error));
  expect(line).not.toContain(secret);
  expect(line).toMatch(/^Error caused by Error 23505\n/);
  expect(line).toContain('error-line.test.ts');
});

it.each([
  ['a text with several lines', new Error(`no\n    at home: ${secret}`)],
  ['a sentence that was made of an error', `⨯ Failed query: select 1\nparams: ${secret}`],
  ['an object', { email: secret }],
  ['a code that is none', Object.assign(new Error('x'), { code: secret })],
])('%s keeps its secret', (_, part) => expect(format(errorLine(part))).not.toContain(secret));

it('leaves plain sentences and numbers as they are', () => {
  expect(errorLine('outbox: sign_in_code failed at attempt 1: Error')).toBe(
    'outbox: sign_in_code failed at attempt 1: Error',
  );
  expect(errorLine(7)).toBe(7);
});
