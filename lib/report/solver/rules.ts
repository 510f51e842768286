/** A weighted variable. Variables are named by letters and digits, `t` first, so that the names are good in the text form. */
export type Term = { variable: string; factor: number };
export type Row = { terms: Term[]; relation: '<=' | '>=' | '='; value: number };
export type Bound = { variable: string; low: number; high: number };
export type LinearProgram = {
  sense: 'minimize' | 'maximize';
  objective: Term[];
  rows: readonly Row[];
  bounds: readonly Bound[];
};

/** Finds the best value of the objective; null when no values fit the rows. Whatever solves programs stands behind this. */
export type Solver = (program: LinearProgram) => number | null;

/** A program in CPLEX's LP format, which every solver reads. */
export const programText = ({ sense, objective, rows, bounds }: LinearProgram): string =>
  [
    sense,
    ` obj: ${sumText(objective)}`,
    'subject to',
    ...rows.map(({ terms, relation, value }, index) => ` r${index}: ${sumText(terms)} ${relation} ${value}`),
    'bounds',
    ...bounds.map(({ variable, low, high }) => ` ${low} <= ${variable} <= ${high}`),
    'end',
  ].join('\n');

const sumText = (terms: readonly Term[]): string =>
  terms.map(({ variable, factor }) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${variable}`).join(' ');
