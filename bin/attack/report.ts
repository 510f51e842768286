import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Row } from './row';

/** `data`: the product's data folder, whose pages show the date and the result of the last whole run. */
export type Options = { quick: boolean; only: readonly string[]; json: string; write: boolean; data: string };

/** The table, the files that were asked for, and the exit code: 1 when a row failed or nothing was tried. */
export function report(unsorted: readonly Row[], options: Options): 0 | 1 {
  const rows = [...unsorted].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
  console.log(['', ...rows.map(lineOf), ''].join('\n'));
  if (options.json) writeFileSync(options.json, `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);
  if (options.only.length === 0) {
    const result = resultOf(rows);
    if (existsSync(options.data)) writeResult(path.join(options.data, 'attack.json'), result);
    if (options.write) publish(rows, result, options);
  }
  return rows.length > 0 && rows.every(({ pass }) => pass) ? 0 : 1;
}

const lineOf = ({ id, pass, n, result, pass_mark, control, control_broken }: Row): string =>
  [
    `${pass ? 'pass' : 'FAIL'}  ${id.padEnd(4)} ${result}  [${pass_mark}; n ${n}]`,
    `           control ${control_broken ? 'broken' : 'NOT BROKEN'}: ${control}`,
  ].join('\n');

const markdownFile = 'docs/anonymity.md';
const resultFile = 'docs/attack-result.json';
const [begin, end] = ['<!-- attack:begin -->', '<!-- attack:end -->'];

type Result = { date: string; commit: string; passed: number; failed: number };

function resultOf(rows: readonly Row[]): Result {
  const date = new Date().toISOString().slice(0, 10);
  const failed = rows.filter(({ pass }) => !pass).length;
  return { date, commit: commitOf(), passed: rows.length - failed, failed };
}

/** `unknown` where there is no repository, as in an unpacked archive. */
function commitOf(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}

const writeResult = (file: string, result: Result): void =>
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);

/** The figures in the document and beside it are written here and nowhere else, so that nobody can round them up. */
function publish(rows: readonly Row[], result: Result, { quick }: Options): void {
  const { date, commit, passed, failed } = result;
  const head = `Run of ${date}, commit \`${commit}\`, ${quick ? 'quick' : 'full'} set: ${passed} passed, ${failed} failed.`;
  const text = readFileSync(markdownFile, 'utf8');
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${markdownFile} has lost its markers`);
  writeFileSync(markdownFile, `${before}${begin}\n${head}\n\n${tableOf(rows)}\n${end}${after}`);
  writeResult(resultFile, result);
}

function tableOf(rows: readonly Row[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const lines = rows.map(({ id, tried, n, result, pass_mark, pass, control, control_broken }) =>
    [
      id,
      tried,
      String(n),
      result,
      pass_mark,
      pass ? 'pass' : '**fail**',
      `${control_broken ? '' : '**not broken** '}${control}`,
    ]
      .map(cell)
      .join(' | '),
  );
  const head = [
    'id | tried | n | result | pass mark | verdict | control, which must be broken',
    '--- | --- | ---: | --- | --- | --- | ---',
  ];
  return [...head, ...lines].map((line) => `| ${line} |`).join('\n');
}
