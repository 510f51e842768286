import { SectionTitle } from '@/components/ui/heading';
import { SubmitButton } from '@/components/ui/submit-button';
import { daysCopy } from '@/lib/consultation/availability/days/copy';
import { clockOf } from '@/lib/consultation/availability/form/rules';
import type { KeptExceptions } from '@/lib/consultation/availability/queries';
import { now } from '@/lib/env';
import { formatDay } from '@/lib/shared/calendar';
import type { ConsultantId } from '@/lib/shared/ids';
import type { Language } from '@/lib/shared/language';
import { effectOf } from '../effect';
import { EffectPanel } from '../effect-panel';
import { removeDays } from './actions';

/** The days that were entered, each with a way back to the week; what would fall outside is shown before it goes. */
export async function KeptDays({
  kept,
  consultant,
  removing,
  language,
}: {
  kept: KeptExceptions;
  consultant: ConsultantId;
  removing: unknown;
  language: Language;
}) {
  const copy = daysCopy[language];
  const lines = linesOf(kept, language);
  const left = {
    overrides: kept.overrides.filter(({ day }) => day !== removing),
    absences: kept.absences.filter(({ id }) => id !== removing),
  };
  const gone = lines.some(({ value }) => value === removing);
  const effect = gone ? await effectOf(consultant, { exceptions: left }, now()) : null;
  return (
    <section className="grid gap-3">
      <SectionTitle>{copy.kept}</SectionTitle>
      {lines.length === 0 ? <p>{copy.none}</p> : null}
      <ul className="grid gap-2">
        {lines.map(({ name, value, days, hours }) => (
          <li
            key={value}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 rounded-8 border border-sand-300 bg-white px-4 py-2"
          >
            <span>
              {days} <span className="tabular-nums">{hours}</span>
            </span>
            <form action={removeDays}>
              <input type="hidden" name={name} value={value} />
              {effect && value === removing ? (
                <input type="hidden" name="warned" value={effect.outside.length} />
              ) : null}
              <SubmitButton tone="quiet">
                {effect && value === removing ? copy.removeAnyway : copy.remove}
                <span className="sr-only"> {days}</span>
              </SubmitButton>
            </form>
          </li>
        ))}
      </ul>
      <form>
        <EffectPanel effect={effect} language={language} />
      </form>
    </section>
  );
}

function linesOf({ overrides, absences }: KeptExceptions, language: Language) {
  const copy = daysCopy[language];
  const dash = language === 'ja' ? '〜' : ' – ';
  return [
    ...absences.map(({ id, startsOn, endsOn }) => ({
      name: 'absence',
      value: id,
      days: [...new Set([startsOn, endsOn])].map((day) => formatDay(day, language)).join(dash),
      hours: copy.off,
      order: startsOn,
    })),
    ...overrides.map(({ day, hours }) => ({
      name: 'day',
      value: day,
      days: formatDay(day, language),
      hours: hours.map(([start, end]) => `${clockOf(start)}–${clockOf(end)}`).join(', '),
      order: day,
    })),
  ].sort((a, b) => (a.order < b.order ? -1 : 1));
}
