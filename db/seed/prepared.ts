import type postgres from 'postgres';
import { driver } from '../connect';
import { duties, wings } from '../roles';

/**
 * Lets this process's statements be parsed and planned once a connection instead of each time: the seed asks a hundred statements some
 * hundred times over, which costs the server half of its work. Only for processes of the seed: a
 * server that runs for weeks would keep them all, and behind a pooler of transactions they would not be there.
 */
export function prepareStatements(): void {
  for (const wing of wings) for (const duty of duties[wing]) prepareIn(driver(wing, duty));
}

function prepareIn(sql: postgres.Sql): void {
  const { begin } = sql;
  prepareOf(sql);
  Object.assign(sql, {
    begin: (work: (tx: postgres.TransactionSql) => unknown) =>
      begin((tx) => {
        prepareOf(tx);
        return work(tx);
      }),
  });
}

/** Drizzle hands every statement to `unsafe`; one without parameters may be several and is left alone. */
function prepareOf(sql: Pick<postgres.Sql, 'unsafe'>): void {
  const { unsafe } = sql;
  Object.assign(sql, {
    unsafe: (text: string, parameters: postgres.ParameterOrJSON<never>[] = [], options: object = {}) =>
      unsafe(text, parameters, { ...options, prepare: parameters.length > 0 }),
  });
}
