import type { ReleaseDocument } from '@/lib/report/release/input';
import type { Language } from '@/lib/shared/language';
import { releaseCopy } from './copy';
import { HiddenFigure, ReleaseSection } from './section';

/** How many answered: a lower bound of how many used the service. */
export function UsageSection({ document, language }: { document: ReleaseDocument; language: Language }) {
  const copy = releaseCopy[language];
  const { usage, floor } = document;
  return (
    <ReleaseSection title={copy.usage}>
      {usage.shown ? (
        <p className="text-std-22B-150 [word-break:auto-phrase]">{copy.usageFinding(usage.n)}</p>
      ) : (
        <HiddenFigure figure={usage} floor={floor} language={language} />
      )}
      <p>{copy.usageNote}</p>
    </ReleaseSection>
  );
}

/** People behind the figures of the whole organization, where the document says so. */
export const peopleOf = ({ usage }: ReleaseDocument): number | null => (usage.shown ? usage.n : null);
