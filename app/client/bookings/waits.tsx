import { SectionTitle } from '@/components/ui/heading';
import { SubmitButton } from '@/components/ui/submit-button';
import { timeBandCopy } from '@/lib/consultation/matching/copy';
import { listWaits, type WaitView } from '@/lib/consultation/waiting/queries';
import { now } from '@/lib/env';
import { addMinutes, dayIn, formatDay, timeIn } from '@/lib/shared/calendar';
import type { ClientId } from '@/lib/shared/ids';
import type { Language } from '@/lib/shared/language';
import { stop } from '../waiting/actions';
import { waitingCopy } from '../waiting/copy';

/** What the client waits for, each with a way off the list. Shows nothing when there is nothing. */
export async function Waits({ client, language }: { client: ClientId; language: Language }) {
  const copy = waitingCopy[language];
  const waits = await listWaits(client, now());
  if (waits.length === 0) return null;
  return (
    <section className="grid gap-3">
      <SectionTitle>{copy.list}</SectionTitle>
      <p>{copy.listText}</p>
      <ul className="grid gap-3">
        {waits.map((wait) => (
          <li
            key={wait.waitId}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-8 border border-sand-300 bg-white px-4 py-3"
          >
            <span className="grid">
              <span className="text-std-16B-170">{goalOf(wait, language)}</span>
              <span className="text-solid-gray-700">{wishOf(wait, language)}</span>
            </span>
            <form action={stop}>
              <input type="hidden" name="wait" value={wait.waitId} />
              <SubmitButton tone="quiet">
                {copy.stop}
                <span className="sr-only"> {goalOf(wait, language)}</span>
              </SubmitButton>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

function goalOf({ booking, consultantName }: WaitView, language: Language): string {
  const copy = waitingCopy[language];
  if (booking)
    return copy.earlierThan(`${formatDay(dayIn(booking.startsAt), language)} ${timeIn(booking.startsAt)}`);
  return consultantName ? copy.name(consultantName) : copy.anybody;
}

/** `平日の18時以降・水・木・12月22日（火）まで`; a wait for an earlier time ends with its booking. */
function wishOf({ timeBands, weekdays, until, booking }: WaitView, language: Language): string {
  const copy = waitingCopy[language];
  const bands = timeBands.map((band) => timeBandCopy[language][band]);
  const days = weekdays.flatMap((day) => copy.days[day - 1] ?? []);
  const wishes = [...bands, ...days];
  // `until` is the midnight after the last day.
  const end = booking ? [] : [copy.until(formatDay(dayIn(addMinutes(until, -1)), language))];
  return [...(wishes.length > 0 ? wishes : [copy.anytime]), ...end].join(language === 'ja' ? '・' : ', ');
}
