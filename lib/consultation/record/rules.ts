import { accepted, type Result, refused } from '@/lib/shared/result';
import { type Concern, concerns } from '@/lib/shared/taxonomy';
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

/** The texts of a record, as a correction may change them. */
export type RecordTexts = {
  presentingConcern: string;
  assessment: string;
  actionPlan: string;
  themes: readonly string[];
  referral: string | null;
  nextStep: string | null;
};

/** Whether a correction would change nothing. */
export const saysTheSame = (before: RecordTexts, after: RecordTexts): boolean =>
  textsOf(before) === textsOf(after);

const textsOf = (record: RecordTexts): string =>
  JSON.stringify([
    record.presentingConcern,
    record.assessment,
    record.actionPlan,
    record.themes,
    record.referral,
    record.nextStep,
  ]);

/**
 * The order of the themes to choose from: what the client named beforehand, what the last sessions with the same client were about, then the
 * rest. Nothing is chosen for anybody.
 */
export const orderThemes = (own: readonly Concern[], last: readonly Concern[]): Concern[] => [
  ...new Set([...own, ...last, ...concerns]),
];

export const isConcern = (code: string): code is Concern => concerns.some((concern) => concern === code);
