import { Badge } from '@/components/ui/badge';
import { Facts } from '@/components/ui/facts';
import { tierCopy } from '@/lib/report/release/copy';
import type { ReleaseDocument } from '@/lib/report/release/input';
import { summarySentences } from '@/lib/report/release/summary/copy';
import { summaryOf } from '@/lib/report/release/summary/rules';
import { formatDate } from '@/lib/shared/calendar';
import { formatHalfYear } from '@/lib/shared/half-year';
import type { Language } from '@/lib/shared/language';
import type { Proof } from './chain-section';
import { releaseCopy } from './copy';
import { ReleaseSection } from './section';

/** Which release this is, and what it says in three sentences. */
export function ReleaseHead({
  document,
  proof,
  language,
}: {
  document: ReleaseDocument;
  proof: Proof | null;
  language: Language;
}) {
  const copy = releaseCopy[language];
  const { number, halfYear, tier, headcount, sealedOn } = document;
  const sealed = [
    { term: copy.number, detail: number },
    { term: copy.period, detail: formatHalfYear(halfYear, language) },
    { term: copy.sealedOn, detail: formatDate(sealedOn, language) },
    { term: copy.hash, detail: <span className="font-mono">{proof?.hash}</span> },
  ];
  const scope = [
    { term: copy.scope, detail: tierCopy[language][tier] },
    { term: copy.headcount, detail: copy.people(headcount) },
  ];
  return (
    <ReleaseSection title={copy.summary}>
      {proof ? null : (
        <p className="flex flex-wrap items-center gap-3">
          <Badge tone="warning">{copy.sample}</Badge>
          {copy.sampleLead}
        </p>
      )}
      <ol className="grid list-decimal gap-2 pl-6 text-std-17N-170">
        {summarySentences(summaryOf(document), language).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <Facts items={proof ? [...sealed, ...scope] : scope} />
    </ReleaseSection>
  );
}
