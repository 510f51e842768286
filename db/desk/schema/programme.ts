import { boolean, date, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { id } from '../../columns';
import { organizations } from './organization';

export const programmes = pgTable(
  'programmes',
  {
    id: id(),
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organizations.id),
    halfYear: text('half_year').notNull(),
    purposes: text('purposes').array().notNull(),
    /** Layers invited; empty means everybody. */
    layers: text('layers').array().notNull(),
    workingTime: boolean('working_time').notNull(),
    briefingOn: date('briefing_on'),
    trainingOn: date('training_on'),
    followUpOn: date('follow_up_on'),
    /** What clients of the company read about it, through the bulletin. */
    note: text('note').notNull(),
  },
  (table) => [unique().on(table.organizationId, table.halfYear)],
);

/**
 * What a company offers on the way: a training, e-learning, an opening inside. Clients read it through the bulletin. How to find it is
 * words and never a link, because a company could make a link of its own for this page and see who follows it.
 */
export const offerings = pgTable(
  'offerings',
  {
    id: id(),
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organizations.id),
    /** training | e_learning | opening */
    kind: text('kind').notNull(),
    title: text('title').notNull(),
    howToFind: text('how_to_find').notNull(),
    /** The day it takes place or begins, and the last day to take part or to apply. */
    startsOn: date('starts_on'),
    endsOn: date('ends_on'),
  },
  (table) => [index('offerings_of').on(table.organizationId)],
);
