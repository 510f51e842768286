import { Badge } from '@/components/ui/badge';
import { SubmitButton } from '@/components/ui/submit-button';
import { offeringKindCopy } from '@/lib/desk/offering/copy';
import type { Offering } from '@/lib/desk/offering/rules';
import { formatDate } from '@/lib/shared/calendar';
import type { Language } from '@/lib/shared/language';
import { remove } from './actions';
import { offeringsCopy } from './copy';

/** What is published now, each with a button that takes it away. */
export function OfferingList({
  offerings,
  language,
}: {
  offerings: readonly (Offering & { id: string })[];
  language: Language;
}) {
  const copy = offeringsCopy[language];
  if (offerings.length === 0) return <p>{copy.none}</p>;
  return (
    <ul className="grid gap-4">
      {offerings.map((offering) => (
        <li key={offering.id} className="grid gap-1 border-sand-300 border-t pt-4">
          <p className="flex flex-wrap items-center gap-2">
            <Badge>{offeringKindCopy[language][offering.kind]}</Badge>
            <strong id={offering.id}>{offering.title}</strong>
            <span className="text-solid-gray-700">{daysOf(offering, language)}</span>
          </p>
          {offering.howToFind ? <p className="whitespace-pre-wrap">{offering.howToFind}</p> : null}
          <form action={remove}>
            <input type="hidden" name="offering" value={offering.id} />
            <SubmitButton tone="quiet" aria-describedby={offering.id}>
              {copy.remove}
            </SubmitButton>
          </form>
        </li>
      ))}
    </ul>
  );
}

function daysOf({ startsOn, endsOn }: Offering, language: Language): string {
  const copy = offeringsCopy[language];
  const days = [
    ...(startsOn ? [copy.from(formatDate(startsOn, language))] : []),
    ...(endsOn ? [copy.until(formatDate(endsOn, language))] : []),
  ];
  return days.join(language === 'ja' ? '' : ' ') || copy.undated;
}
