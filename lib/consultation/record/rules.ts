import { accepted, type Result, refused } from '@/lib/shared/result';
import type { SessionFacts } from '../session/rules';

/** Characters of each text of a record, the private note included. */
export const textLimit = 4000;
/** Theme codes a record may carry. Source: product.md, row 19. */
export const themeLimit = 3;

/** Version of the way notes are sealed; part of what is bound to every sealed note. */
const noteVersion = 1;

/** What a note is bound to: another client's account or another version does not open it. */
export const noteLabel = (clientId: string): string => `note|${clientId}|${noteVersion}`;

export type RecordRefusal = 'cancelled' | 'not_held';

/** Only a session that was held has a record. */
export function decideRecord(facts: SessionFacts): Result<null, RecordRefusal> {
  if (facts.cancelled) return refused('cancelled');
  return facts.outcome === 'held' ? accepted(null) : refused('not_held');
}
