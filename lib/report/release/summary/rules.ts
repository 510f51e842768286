import type { Concern } from '@/lib/shared/taxonomy';
import type { ReleaseDocument } from '../input';

/** What the three sentences of a summary are about; null where the figure is hidden. */
export type Summary = {
  people: number | null;
  headcount: number;
  theme: { code: Concern; percent: number } | null;
  satisfied: number | null;
  improved: number | null;
};

/** The summary of a document: nothing in it that the document does not show. */
export function summaryOf({ usage, headcount, organization }: ReleaseDocument): Summary {
  const { themes, satisfied, change } = organization;
  const theme = themes.shown ? (themes.shares[0] ?? null) : null;
  return {
    people: usage.shown ? usage.n : null,
    headcount,
    theme: theme && { code: theme.code, percent: theme.percent },
    satisfied: satisfied.shown ? satisfied.percent : null,
    improved: change.shown ? change.improved.percent : null,
  };
}
