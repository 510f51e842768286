import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import type { Row, Spread } from './measure';

/** A fact that is exact, such as the number of overlaps: it holds or it does not. `timed` ones depend on the machine, like a row. */
export type Fact = {
  fact: string;
  value: number | string;
  expected: string;
  pass: boolean;
  timed?: boolean;
};

const number = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
const range = (spread: Spread): string =>
  `${number(spread.median)} (${number(spread.min)}–${number(spread.max)})`;

export function printRow(row: Row): void {
  const gate = row.gate === null ? 'no gate' : `≤ ${row.gate}×`;
  const statements = row.statements === null ? '' : ` | ${row.statements} statements`;
  console.log(
    `${row.op} | ${row.set} | ${range(row.product)} ms ${row.of} | ${row.yardstick} ${number(row.base.median)} ms | ${row.ratio.toFixed(2)}× | ${gate}${statements} | ${row.pass ? 'PASS' : 'FAIL'}`,
  );
}

export function printFact({ fact, value, expected, pass }: Fact): void {
  console.log(`${fact} | ${value} | ${expected} | ${pass ? 'PASS' : 'FAIL'}`);
}

/** Closes the run: environment, number of missed gates, and the JSON file if one was asked for. Returns the exit code. */
export function close(
  rows: Row[],
  facts: Fact[],
  options: { check: boolean; json: string | null; loadBefore: number },
): number {
  const environment = describe(options.loadBefore);
  console.log(
    Object.entries(environment)
      .map(([name, value]) => `${name} ${value}`)
      .join(' · '),
  );
  const busy = busyWith(environment['load before'], environment['load after']);
  const missedFacts = facts.filter(({ pass, timed }) => !pass && !timed).length;
  const late = facts.filter(({ pass, timed }) => !pass && timed).length;
  const missedRows = busy ? 0 : late + rows.filter((row) => !row.pass).length;
  console.log(
    `MISSED ${missedFacts + missedRows} of ${facts.length + rows.filter((row) => row.gate !== null).length}`,
  );
  if (busy)
    console.log(`not judged: load ${busy.toFixed(1)}; timings of a busy machine are shown and prove nothing`);
  if (options.json) writeFileSync(options.json, JSON.stringify({ environment, rows, facts }, null, 2));
  return missedFacts > 0 || (options.check && missedRows > 0) ? 1 : 0;
}

/** The load that made the timings worthless, or null. The bench itself makes some while it runs. */
function busyWith(before: number, after: number): number | null {
  const cores = os.cpus().length;
  if (before > cores * 1.5) return before;
  return after > cores * 2.5 ? after : null;
}

function describe(loadBefore: number) {
  return {
    cores: os.cpus().length,
    node: process.version,
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
    'load before': Number(loadBefore.toFixed(2)),
    'load after': Number((os.loadavg()[0] ?? 0).toFixed(2)),
  };
}
