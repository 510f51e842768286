import type { ConsultantId } from '@/lib/shared/ids';
import type { SessionKind } from '../session/view';
import type { Loosened } from './near/rules';
import type { Reason } from './reason/rules';
import type { Condition } from './rules';

/** A consultant as a card shows them. */
export type Card = {
  consultantId: ConsultantId;
  name: string;
  verifiedOn: string;
  employer: string | null;
  /** Organizations whose people this consultant must not meet; compared on the client's device. */
  conflictCodes: readonly string[];
  reasons: readonly Reason[];
  /** The next two openings in the wished time bands. */
  openings: readonly Date[];
};

export type Loosening = Loosened<Condition>;

export type Recommendation = {
  kind: SessionKind;
  /** Up to six: the device hides conflicts and shows three. */
  cards: readonly Card[];
  /** Only where fewer than three fit; the condition that adds most first. */
  loosenings: readonly Loosening[];
};
