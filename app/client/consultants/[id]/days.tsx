import { SlotButtons } from '@/components/consultation/slot-buttons';
import { ButtonLink } from '@/components/ui/button';
import { SectionTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import type { Openings } from '@/lib/consultation/availability/queries';
import { dayIn, formatDay } from '@/lib/shared/calendar';
import type { ConsultantId } from '@/lib/shared/ids';
import type { Language } from '@/lib/shared/language';
import { holdTime } from '../../book/actions';
import { consultantsCopy } from '../copy';

/** Days with openings on one page. */
const daysShown = 5;

/** Open times by day in Japan; `after` (a day from the address) leads to later days. */
export function Days({
  openings,
  consultant,
  after,
  language,
}: {
  openings: Openings;
  consultant: ConsultantId;
  after: unknown;
  language: Language;
}) {
  const copy = consultantsCopy[language];
  const days = byDay(openings.starts);
  const from = typeof after === 'string' ? after : '';
  const ahead = days.filter(([day]) => day > from);
  const shown = ahead.slice(0, daysShown);
  const last = shown.at(-1)?.[0];
  const address = `/client/consultants/${consultant}` as const;
  return (
    <>
      {shown.length === 0 ? <p>{copy.noTimes}</p> : null}
      {shown.map(([day, starts]) => (
        <section key={day} className="grid gap-2">
          <SectionTitle level={3}>{formatDay(day, language)}</SectionTitle>
          <SlotButtons
            slots={starts.map((startsAt) => ({ consultantId: consultant, startsAt }))}
            action={holdTime}
            language={language}
            timeOnly
          />
        </section>
      ))}
      {last && ahead.length > daysShown ? (
        <ButtonLink tone="secondary" full href={`${address}?after=${last}#times`}>
          {copy.later}
        </ButtonLink>
      ) : null}
      {from ? (
        <p>
          <TextLink href={`${address}#times`}>{copy.first}</TextLink>
        </p>
      ) : null}
    </>
  );
}

function byDay(starts: readonly Date[]): [string, Date[]][] {
  const days = new Map<string, Date[]>();
  for (const startsAt of starts) {
    const day = dayIn(startsAt);
    days.set(day, [...(days.get(day) ?? []), startsAt]);
  }
  return [...days];
}
