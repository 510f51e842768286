import { workerDatabase } from '@/db/desk/client';
import { forgetRowOrder } from '@/lib/outbox/row-order';

/** Tables whose order on the disk would tell in which order people came to the desk. */
const tables = ['collections', 'employees', 'company_subjects'] as const;

/** Every night: neither the order of these rows nor what wrote them says who came before whom. Safe to repeat. */
export const forgetOrder = (): Promise<void> => forgetRowOrder(workerDatabase(), tables);
