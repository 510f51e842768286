import { customType, timestamp, uuid } from 'drizzle-orm/pg-core';

/** A random id: never ordered in time. */
export const id = () => uuid('id').primaryKey().defaultRandom();

export const instant = (name: string) => timestamp(name, { withTimezone: true });

export const bytes = customType<{ data: Buffer; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  fromDriver: (value) => Buffer.from(value),
});

/** A half-open stretch of time `[from, to)`. */
export type Span = { from: Date; to: Date };

export const span = customType<{ data: Span; driverData: string }>({
  dataType: () => 'tstzrange',
  toDriver: (value) => spanText(value),
  fromDriver: (text) => parseSpan(text),
});

export const spanText = ({ from, to }: Span): string => `[${from.toISOString()},${to.toISOString()})`;

/** Reads PostgreSQL's text of a tstzrange, such as `["2026-01-01 00:00:00+00","2026-01-01 01:00:00+00")`. */
export function parseSpan(text: string): Span {
  const [from, to] = text.slice(1, -1).split(',').map(parseInstant);
  if (!from || !to) throw new Error('an unbounded span');
  return { from, to };
}

function parseInstant(text: string): Date {
  const plain = text.replaceAll('"', '').replace(' ', 'T');
  return new Date(/[+-]\d\d$/.test(plain) ? `${plain}:00` : plain);
}
