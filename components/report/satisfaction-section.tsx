import { StackedBar100 } from '@/components/chart/stacked-bar';
import type { ReleaseDocument } from '@/lib/report/release/input';
import type { Language } from '@/lib/shared/language';
import { percentText } from '@/lib/shared/share';
import { satisfiedCopy } from '@/lib/shared/taxonomy-copy';
import { releaseCopy } from './copy';
import { HiddenFigure, ReleaseSection } from './section';
import { yesNoParts } from './share-parts';
import { peopleOf } from './usage-section';

export function SatisfactionSection({
  document,
  language,
}: {
  document: ReleaseDocument;
  language: Language;
}) {
  const copy = releaseCopy[language];
  const { satisfied } = document.organization;
  return (
    <ReleaseSection title={copy.satisfaction}>
      {satisfied.shown ? (
        <StackedBar100
          finding={copy.satisfactionFinding(percentText(satisfied.percent, language))}
          n={peopleOf(document)}
          caption={copy.satisfactionCaption}
          item={copy.answer}
          parts={yesNoParts(satisfied, satisfiedCopy[language], language)}
          language={language}
        />
      ) : (
        <HiddenFigure figure={satisfied} floor={document.floor} language={language} />
      )}
    </ReleaseSection>
  );
}
