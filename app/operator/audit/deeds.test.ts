import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { deedCopy } from './copy';

const wings = ['desk', 'consultation', 'report'];
const root = path.resolve(import.meta.dirname, '../../../lib');

/** Files of the wings that write into a log, but for the logs' own. */
const writers = wings
  .flatMap((wing) => readdirSync(path.join(root, wing), { recursive: true }).map((name) => `${wing}/${name}`))
  .filter((name) => name.endsWith('commands.ts') && !name.includes('/audit/'))
  .map((name) => ({ name, source: readFileSync(path.join(root, name), 'utf8') }))
  .filter(({ source }) => source.includes('appendAudit('));

const actionsIn = (source: string): string[] =>
  [...source.matchAll(/action: '([\w.]+)'|\bdeed\([^)']*'([\w.]+)'/g)].map(
    ([, named, passed]) => named ?? passed ?? '',
  );

it.each(writers)('$name says what it writes where this test can read it', ({ source }) => {
  expect(actionsIn(source)).not.toEqual([]);
});

it.each(['ja', 'en'] as const)(
  'what is written into a log has its sentence, and no sentence is left over: %s',
  (language) => {
    const written = new Set(writers.flatMap(({ source }) => actionsIn(source)));
    expect(Object.keys(deedCopy[language]).toSorted()).toEqual([...written].toSorted());
  },
);
