import { DotDelta, signed } from '@/components/chart/dot-delta';
import { StackedBar100 } from '@/components/chart/stacked-bar';
import { Notice } from '@/components/ui/notice';
import type { Change, ReleaseDocument } from '@/lib/report/release/input';
import type { Language } from '@/lib/shared/language';
import { percentText } from '@/lib/shared/share';
import { releaseCopy } from './copy';
import { HiddenFigure, ReleaseSection } from './section';
import { yesNoParts } from './share-parts';
import { peopleOf } from './usage-section';

/** Before and after: the share that went up, the mean change, the standardized effect; and what it does not prove. */
export function ChangeSection({ document, language }: { document: ReleaseDocument; language: Language }) {
  const copy = releaseCopy[language];
  const { change } = document.organization;
  return (
    <ReleaseSection title={copy.change}>
      <Notice tone="info" title={copy.changeNote} />
      {change.shown ? (
        <ShownChange change={change} n={peopleOf(document)} language={language} />
      ) : (
        <HiddenFigure figure={change} floor={document.floor} language={language} />
      )}
    </ReleaseSection>
  );
}

/** Half the width of a scale, in points and in standard deviations. */
const limit = 2;

function ShownChange({
  change: { improved, mean, effect },
  n,
  language,
}: {
  change: Extract<Change, { shown: true }>;
  n: number | null;
  language: Language;
}) {
  const copy = releaseCopy[language];
  const finding = mean.low <= 0 && mean.high >= 0 ? copy.deltaUnclear : copy.deltaFinding;
  return (
    <div className="grid items-start gap-8 lg:grid-cols-2">
      <StackedBar100
        finding={copy.changeFinding(percentText(improved.percent, language))}
        n={n}
        caption={copy.changeCaption}
        item={copy.answer}
        parts={yesNoParts(improved, { yes: copy.improved, no: copy.notImproved }, language)}
        language={language}
      />
      <DotDelta
        finding={finding(signed(mean.value))}
        n={n}
        caption={copy.deltaCaption}
        item={copy.measure}
        estimates={[
          { key: 'mean', label: copy.mean, ...mean, limit },
          { key: 'effect', label: copy.effect, ...effect, limit },
        ]}
        language={language}
      />
    </div>
  );
}
