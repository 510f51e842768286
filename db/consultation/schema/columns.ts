import { timestamp, uuid } from 'drizzle-orm/pg-core';

/** A random id: never ordered in time. */
export const id = () => uuid('id').primaryKey().defaultRandom();

export const instant = (name: string) => timestamp(name, { withTimezone: true });
