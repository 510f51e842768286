import type { Route } from 'next';
import { ButtonLink } from '@/components/ui/button';
import { SectionTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { formatDay } from '@/lib/shared/calendar';
import type { ConsultantId } from '@/lib/shared/ids';
import type { Language } from '@/lib/shared/language';
import { bilingual } from '@/lib/shared/language';
import { type HoldAction, SlotButtons } from './slot-buttons';

const words = bilingual(
  {
    later: 'もっと先の日を見る',
    first: '最初の日に戻る',
  },
  { later: 'Later days', first: 'Back to the first days' },
);

/** Days with openings on one page. */
const daysShown = 5;

/** Open times by day in Japan, as a plain list; `after` (a day from the address) leads to later days. */
export function SlotDays({
  days,
  consultant,
  after,
  action,
  address,
  language,
}: {
  days: ReadonlyMap<string, readonly Date[]>;
  consultant: ConsultantId;
  after: unknown;
  action: HoldAction;
  /** The page that the days stand on. */
  address: string;
  language: Language;
}) {
  const copy = words[language];
  const from = typeof after === 'string' ? after : '';
  const ahead = [...days].filter(([day]) => day > from);
  const shown = ahead.slice(0, daysShown);
  const last = shown.at(-1)?.[0];
  return (
    <>
      {shown.map(([day, starts]) => (
        <section key={day} className="grid gap-2">
          <SectionTitle level={3}>{formatDay(day, language)}</SectionTitle>
          <SlotButtons
            slots={starts.map((startsAt) => ({ consultantId: consultant, startsAt }))}
            action={action}
            language={language}
            timeOnly
          />
        </section>
      ))}
      {last && ahead.length > daysShown ? (
        <ButtonLink tone="secondary" full href={`${address}?view=list&after=${last}#times` as Route}>
          {copy.later}
        </ButtonLink>
      ) : null}
      {from ? (
        <p>
          <TextLink href={`${address}?view=list#times` as Route}>{copy.first}</TextLink>
        </p>
      ) : null}
    </>
  );
}
