/**
 * A statement whose text is made once a pool and kept, for calls that come often: `make` ends in `.prepare(name)`, so that the server keeps
 * its plan too. On a transaction the text is made anew.
 */
export function preparedOn<Db extends object, Statement>(make: (db: Db) => Statement): (db: Db) => Statement {
  const known = new WeakMap<Db, Statement>();
  return (db) => {
    const statement = known.get(db) ?? make(db);
    known.set(db, statement);
    return statement;
  };
}
