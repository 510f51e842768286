import { TextLink } from '@/components/ui/link';
import { formatHalfYear, type HalfYear } from '@/lib/shared/half-year';
import type { Language } from '@/lib/shared/language';
import { programmePageCopy } from './copy';

/** The half-years that can be planned, as links; each has an address of its own. */
export function HalfYearTabs({
  choices,
  current,
  language,
}: {
  choices: readonly HalfYear[];
  current: HalfYear;
  language: Language;
}) {
  return (
    <nav aria-label={programmePageCopy[language].tabs}>
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {choices.map((code) => (
          <li key={code} className="inline-flex min-h-11 items-center">
            {code === current ? (
              <strong aria-current="page">{formatHalfYear(code, language)}</strong>
            ) : (
              <TextLink href={`/hr/programme?halfYear=${code}`}>{formatHalfYear(code, language)}</TextLink>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
