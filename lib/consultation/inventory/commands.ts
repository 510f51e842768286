import { randomBytes } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { type ConsultationClientDatabase, clientDatabase } from '@/db/consultation/client';
import { inventoryBlocks } from '@/db/consultation/schema/inventory';
import { destroyKey, hasKey, readKey, writeKey } from '@/lib/keys/directory';
import { seal } from '@/lib/keys/sealed-text';
import type { ClientId } from '@/lib/shared/ids';
import { type Block, blockLabel, blocks, type Inventory, type Row } from './rules';

/** Writes a block anew, sealed with its own key. Without a row the block goes, and its key with it: no copy of it opens again. */
export function saveBlock(client: ClientId, block: Block, rows: readonly Row[]): Promise<void> {
  return inTurn(client, (tx) => write(tx, client, block, rows));
}

/**
 * Takes over what a file holds, all or nothing: each block in it replaces the one that is there. What was shared is not shared any more, so
 * that nobody sees what its owner has not looked at.
 */
export function importBlocks(client: ClientId, given: Partial<Inventory>): Promise<void> {
  return inTurn(client, async (tx) => {
    for (const block of blocks) {
      const rows = given[block];
      if (!rows) continue;
      await write(tx, client, block, rows);
      await setShared(tx, client, block, false);
    }
  });
}

/** Shares a block with the consultants of the own sessions, or stops it at once. A block that was never written cannot be shared. */
export async function shareBlock(client: ClientId, block: Block, shared: boolean): Promise<void> {
  await setShared(clientDatabase(), client, block, shared);
}

/** Destroys the keys of an account's blocks: what was written opens nowhere any more, not in an old copy either. */
export async function destroyInventory(client: ClientId): Promise<void> {
  const rows = await clientDatabase()
    .select({ keyName: inventoryBlocks.keyName })
    .from(inventoryBlocks)
    .where(eq(inventoryBlocks.clientId, client));
  for (const { keyName } of rows) destroyKey('notes', keyName);
}

type Transaction = Parameters<Parameters<ConsultationClientDatabase['transaction']>[0]>[0];

/** Writers of one account queue up, so that each block has one key. */
const inTurn = (client: ClientId, work: (tx: Transaction) => Promise<void>): Promise<void> =>
  clientDatabase().transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`inventory ${client}`}, 0))`);
    await work(tx);
  });

const own = (client: ClientId, block: Block) =>
  and(eq(inventoryBlocks.clientId, client), eq(inventoryBlocks.block, block));

const setShared = (db: Pick<Transaction, 'update'>, client: ClientId, block: Block, shared: boolean) =>
  db.update(inventoryBlocks).set({ shared }).where(own(client, block));

async function write(tx: Transaction, client: ClientId, block: Block, rows: readonly Row[]): Promise<void> {
  const [known] = await tx
    .select({ keyName: inventoryBlocks.keyName })
    .from(inventoryBlocks)
    .where(own(client, block));
  if (rows.length === 0) return erase(tx, client, block, known?.keyName);
  const keyName = known && hasKey('notes', known.keyName) ? known.keyName : newKey();
  const key = Buffer.from(readKey('notes', keyName).toString('utf8'), 'base64url');
  const sealed = seal(key, Buffer.from(JSON.stringify(rows), 'utf8'), blockLabel(block, client));
  await tx
    .insert(inventoryBlocks)
    .values({ clientId: client, block, sealed, keyName })
    .onConflictDoUpdate({
      target: [inventoryBlocks.clientId, inventoryBlocks.block],
      set: { sealed, keyName },
    });
}

async function erase(tx: Transaction, client: ClientId, block: Block, keyName: string | undefined) {
  await tx.delete(inventoryBlocks).where(own(client, block));
  if (keyName) destroyKey('notes', keyName);
}

/** The folder of the notes' keys: their files are written anew every night, so that they tell no order. */
function newKey(): string {
  const keyName = randomBytes(16).toString('hex');
  writeKey('notes', keyName, randomBytes(32).toString('base64url'));
  return keyName;
}
