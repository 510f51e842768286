import { type MatrixCell, MatrixTable } from '@/components/chart/matrix-table';
import { SectionTitle } from '@/components/ui/heading';
import { cellLabel, hiddenCopy } from '@/lib/report/release/copy';
import type { Cell, DimensionPart, ReleaseDocument, Share } from '@/lib/report/release/input';
import { formatHalfYear } from '@/lib/shared/half-year';
import type { Language } from '@/lib/shared/language';
import { percentText } from '@/lib/shared/share';
import { concernCopy, dimensionCopy } from '@/lib/shared/taxonomy-copy';
import { releaseCopy } from './copy';
import { HiddenFigure, ReleaseSection } from './section';

/** Results by department, age, tenure and layer, once a year and only of large organizations. */
export function SegmentsSection({ document, language }: { document: ReleaseDocument; language: Language }) {
  const copy = releaseCopy[language];
  const { segments, year, halfYear, floor } = document;
  if (!segments) return null;
  return (
    <ReleaseSection title={copy.segments}>
      <p>{copy.yearNote(formatHalfYear(year, language), formatHalfYear(halfYear, language))}</p>
      {segments.map((part) => (
        <div key={part.dimension} className="grid gap-3">
          <SectionTitle level={3}>{dimensionCopy[language][part.dimension]}</SectionTitle>
          {part.dropped ? (
            <HiddenFigure figure={{ shown: false, reason: part.dropped }} floor={floor} language={language} />
          ) : (
            <Matrix part={part} floor={floor} language={language} />
          )}
        </div>
      ))}
    </ReleaseSection>
  );
}

type Frame = { floor: number; language: Language };

function Matrix({ part: { dimension, cells }, floor, language }: { part: DimensionPart } & Frame) {
  const copy = releaseCopy[language];
  const name = dimensionCopy[language][dimension];
  const shown = cells.filter(({ people }) => people.shown).length;
  return (
    <MatrixTable
      finding={copy.segmentsFinding(shown, cells.length)}
      caption={copy.segmentsCaption(name)}
      head={[
        name,
        copy.cellHeadcount,
        copy.cellPeople,
        copy.cellSatisfied,
        copy.cellImproved,
        copy.cellThemes,
      ]}
      rows={cells.map((cell) => ({
        label: cellLabel(dimension, cell.label, language),
        cells: cellsOf(cell, { floor, language }),
      }))}
      language={language}
    />
  );
}

function cellsOf(
  { headcount, people, satisfied, improved, themes }: Cell,
  { floor, language }: Frame,
): MatrixCell[] {
  const copy = releaseCopy[language];
  const reason = (figure: { reason: keyof (typeof hiddenCopy)[Language] }): MatrixCell => ({
    shown: false,
    reason: hiddenCopy[language][figure.reason](floor),
  });
  const share = (figure: Share): MatrixCell =>
    figure.shown
      ? { shown: true, text: percentText(figure.percent, language), percent: figure.percent }
      : reason(figure);
  return [
    { shown: true, text: copy.people(headcount) },
    people.shown ? { shown: true, text: copy.about(people.n) } : reason(people),
    share(satisfied),
    share(improved),
    themes.shown
      ? {
          shown: true,
          text: (
            <span className="block min-w-56 print:min-w-0">
              {themes.shares.map(({ code, percent }) => (
                <span key={code} className="block">
                  {`${concernCopy[language][code]} ${percentText(percent, language)}`}
                </span>
              ))}
            </span>
          ),
        }
      : reason(themes),
  ];
}
