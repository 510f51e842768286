import { HBar } from '@/components/chart/h-bar';
import type { ReleaseDocument } from '@/lib/report/release/input';
import type { Language } from '@/lib/shared/language';
import { percentText } from '@/lib/shared/share';
import { concernCopy } from '@/lib/shared/taxonomy-copy';
import { releaseCopy } from './copy';
import { HiddenFigure, ReleaseSection } from './section';
import { peopleOf } from './usage-section';

/** What people came with, the largest share first. */
export function ThemesSection({ document, language }: { document: ReleaseDocument; language: Language }) {
  const copy = releaseCopy[language];
  const { themes } = document.organization;
  const first = themes.shown ? themes.shares[0] : undefined;
  return (
    <ReleaseSection title={copy.themes}>
      {themes.shown && first ? (
        <HBar
          finding={copy.themesFinding(
            concernCopy[language][first.code],
            percentText(first.percent, language),
          )}
          n={peopleOf(document)}
          caption={copy.themesCaption}
          item={copy.theme}
          bars={themes.shares.map(({ code, ...share }) => ({
            key: code,
            label: concernCopy[language][code],
            share,
          }))}
          language={language}
        />
      ) : null}
      {themes.shown ? null : <HiddenFigure figure={themes} floor={document.floor} language={language} />}
    </ReleaseSection>
  );
}
