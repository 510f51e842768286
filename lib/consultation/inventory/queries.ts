import { eq, sql } from 'drizzle-orm';
import { clientDatabase, consultantDatabase } from '@/db/consultation/client';
import { inventoryBlocks } from '@/db/consultation/schema/inventory';
import { hasKey, readKey } from '@/lib/keys/directory';
import { unseal } from '@/lib/keys/sealed-text';
import type { BookingId, ClientId, ConsultantId } from '@/lib/shared/ids';
import { findEvidence } from '../session/evidence/queries';
import { rowsInput } from './input';
import {
  type Block,
  blockLabel,
  blocks,
  canSeeShared,
  emptyInventory,
  type Inventory,
  isBlock,
} from './rules';
import type { SharedBlock } from './view';

export type OwnInventory = { forms: Inventory; shared: Record<Block, boolean> };

/** The own inventory, block by block; what was never written is empty. */
export async function findInventory(client: ClientId): Promise<OwnInventory> {
  const rows = await clientDatabase()
    .select({
      block: inventoryBlocks.block,
      sealed: inventoryBlocks.sealed,
      keyName: inventoryBlocks.keyName,
      shared: inventoryBlocks.shared,
    })
    .from(inventoryBlocks)
    .where(eq(inventoryBlocks.clientId, client));
  const forms = emptyInventory();
  const shared = { form2: false, form3_1: false, form3_2: false, form1_1: false };
  for (const row of rows) {
    if (!isBlock(row.block)) continue;
    forms[row.block] = open(row.block, client, row.sealed, row.keyName);
    shared[row.block] = row.shared;
  }
  return { forms, shared };
}

/**
 * What the client of one of the consultant's own bookings shares with them now, in the order of the forms. Null when the booking is not
 * theirs, or the time for it has passed; an empty list when nothing is shared.
 */
export async function listShared(
  consultant: ConsultantId,
  booking: BookingId,
  now: Date,
): Promise<SharedBlock[] | null> {
  const found = await findEvidence(consultantDatabase(), 'consultant', consultant, booking);
  if (!found || !canSeeShared(found.facts, now)) return null;
  const rows = await consultantDatabase().execute<{ block: string; sealed: Uint8Array; key_name: string }>(
    sql`select block, sealed, key_name from shared_inventory(${consultant}, ${booking})`,
  );
  return blocks.flatMap((block) => {
    const row = rows.find((one) => one.block === block);
    const own = row ? open(block, found.clientId, Buffer.from(row.sealed), row.key_name) : [];
    return own.length > 0 ? [{ block, rows: own }] : [];
  });
}

/** Empty when its key is gone or it was tampered with. */
function open(block: Block, client: ClientId, sealed: Buffer, keyName: string) {
  if (!hasKey('notes', keyName)) return [];
  const key = Buffer.from(readKey('notes', keyName).toString('utf8'), 'base64url');
  const plain = unseal(key, sealed, blockLabel(block, client))?.toString('utf8');
  return plain ? rowsInput(block).parse(JSON.parse(plain)) : [];
}
