import { workerDatabase } from '@/db/report/client';
import { forgetRowOrder } from '@/lib/outbox/row-order';

/** Tables whose order on the disk would tell in which order people gave a ballot. */
const tables = ['spent_tokens', 'waiting_ballots', 'counters', 'request_texts'] as const;

/** Every night: neither the order of these rows nor what wrote them says who came before whom. Safe to repeat. */
export const forgetOrder = (): Promise<void> => forgetRowOrder(workerDatabase(), tables);
