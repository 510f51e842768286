import { type Audience, VisibilityBadge } from '@/components/ui/badge';
import { LikertScale } from '@/components/ui/choice';
import { answerCopy, scaleCopy } from '@/lib/consultation/questionnaire/copy';
import type { Language } from '@/lib/shared/language';
import { type Scale, scales } from '@/lib/shared/taxonomy';

/** The statements that are asked in the same words before and after a session; fields are named `scale.<name>`, each may be skipped. */
export function ScaleFields({
  answerOf,
  who,
  language,
}: {
  answerOf: (scale: Scale) => string | number | undefined;
  who: Audience;
  language: Language;
}) {
  return scales.map((scale) => (
    <LikertScale
      key={scale}
      name={`scale.${scale}`}
      legend={scaleCopy[language][scale]}
      low={answerCopy[language].low}
      high={answerCopy[language].high}
      defaultValue={answerOf(scale)}
      badge={<VisibilityBadge who={who} language={language} />}
    />
  ));
}
