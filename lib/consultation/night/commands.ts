import { workerDatabase } from '@/db/consultation/client';
import { renewKeys } from '@/lib/keys/directory';
import { forgetRowOrder } from '@/lib/outbox/row-order';

/** Tables whose order on the disk would tell in which order people came. */
const tables = [
  'clients',
  'credits',
  'spent_tickets',
  'held_grants',
  'wishes',
  'passkeys',
  'past_sessions',
  'emergency_cards',
  'inventory_blocks',
  'path_steps',
  'follow_ups',
  'waits',
] as const;

/** Every night: neither the order of these rows nor what wrote them says who came before whom. Safe to repeat. */
export const forgetOrder = (): Promise<void> => forgetRowOrder(workerDatabase(), tables);

/** The same for the files of the private notes' keys. */
export const renewNoteKeys = async (): Promise<number> => renewKeys('notes');
