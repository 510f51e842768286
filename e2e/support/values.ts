import postgres from 'postgres';

/** Every value of a database that could tie two rows together, with the columns it stands in. */
export type Values = Map<string, Set<string>>;

/**
 * Reads every table of a database. Left out: booleans, null, calendar days and small numbers, which are no identifiers. JSON and arrays
 * are taken apart to their leaves; instants count to the microsecond.
 */
export async function readValues(adminUrl: string): Promise<Values> {
  const sql = postgres(adminUrl, { max: 1 });
  const values: Values = new Map();
  try {
    const columns = await sql<{ table: string; column: string; type: string }[]>`
      select table_name as table, column_name as column, data_type as type from information_schema.columns
      where table_schema = 'public' and data_type not in ('boolean', 'date')`;
    for (const { table, column, type } of columns) {
      const text = type.startsWith('timestamp')
        ? sql`extract(epoch from ${sql(column)})::text`
        : sql`${sql(column)}`;
      const rows =
        await sql`select distinct ${text} as value from ${sql(table)} where ${sql(column)} is not null`;
      for (const row of rows)
        collect(values, counts.has(type) ? Number(row.value) : row.value, `${table}.${column}`);
    }
  } finally {
    await sql.end();
  }
  return values;
}

/** Numbers that the driver hands over as text. */
const counts = new Set(['bigint', 'numeric']);

function collect(values: Values, value: unknown, place: string): void {
  for (const text of identifying(value)) values.set(text, (values.get(text) ?? new Set()).add(place));
}

/** A calendar day or month that stands in a text. */
const calendar = /^\d{4}-\d{2}(-\d{2})?$/;

function identifying(value: unknown): string[] {
  if (value instanceof Uint8Array) return [Buffer.from(value).toString('hex')];
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(identifying);
  if (typeof value === 'number') return Math.abs(value) < 1_000_000 ? [] : [String(value)];
  return typeof value === 'string' && !calendar.test(value) ? [value] : [];
}

/** Values that stand in both databases and are not allowed to, each with its places. */
export function shared(a: Values, b: Values, allowed: Set<string>): string[] {
  return [...a.keys()]
    .filter((value) => value !== '' && b.has(value) && !allowed.has(value))
    .map((value) => `${value}: ${[...(a.get(value) ?? [])]} and ${[...(b.get(value) ?? [])]}`);
}

/** All strings in a JSON value, keys of objects included. */
export function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(leaves);
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([key, item]) => [key, ...leaves(item)]);
  return [String(value)];
}
