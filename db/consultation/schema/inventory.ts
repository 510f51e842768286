import { boolean, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytes } from '../../columns';
import { clientId } from './client';

/**
 * The career inventory (棚卸し), a sealed text a block. AES-256-GCM like private notes; each block's key is a file outside PostgreSQL whose
 * random name is `keyName`. No time of writing.
 */
export const inventoryBlocks = pgTable(
  'inventory_blocks',
  {
    clientId: clientId(),
    /** form2 | form3_1 | form3_2 | form1_1 */
    block: text('block').notNull(),
    sealed: bytes('sealed').notNull(),
    keyName: text('key_name').notNull(),
    /** Whether the consultant sees it around a session. Nobody's until the client says so. */
    shared: boolean('shared').notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.clientId, table.block] })],
);
