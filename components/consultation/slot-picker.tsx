import type { Route } from 'next';
import { SectionTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { byDay, dayOf, monthOf } from '@/lib/consultation/availability/month/rules';
import { dayIn, formatDay } from '@/lib/shared/calendar';
import type { ConsultantId } from '@/lib/shared/ids';
import { bilingual, type Language } from '@/lib/shared/language';
import { DeviceZone } from './device-zone';
import { type HoldAction, SlotButtons } from './slot-buttons';
import { SlotDays } from './slot-days';
import { SlotMonth } from './slot-month';

const words = bilingual(
  {
    list: '日付の順の一覧で見る',
    calendar: 'カレンダーで見る',
    none: 'いまは空いている時間がありません。',
    zone: 'ここの時間は日本時間です。お使いの端末の時計（{zone}）とは違います。',
    times: (day: string) => `${day}の空いている時間`,
  },
  {
    list: 'Show as a list by date',
    calendar: 'Show as a calendar',
    none: 'No time is open at present.',
    zone: 'Times here are Japan time. The clock of your device ({zone}) differs.',
    times: (day: string) => `Open times on ${day}`,
  },
);

/** What an address asks for: a month and a day of the calendar, or the list after a day. */
export type Asked = Readonly<Record<string, string | string[] | undefined>>;

/** The openings of a consultant to choose from: a month with the times of one day, or a plain list. */
export function SlotPicker({
  starts,
  consultant,
  asked,
  now,
  action,
  address,
  language,
}: {
  starts: readonly Date[];
  consultant: ConsultantId;
  asked: Asked;
  now: Date;
  action: HoldAction;
  /** The page that the openings stand on. */
  address: string;
  language: Language;
}) {
  const copy = words[language];
  const days = byDay(starts);
  if (days.size === 0) return <p>{copy.none}</p>;
  if (asked.view === 'list')
    return (
      <>
        <DeviceZone text={copy.zone} />
        <TextLink href={`${address}#times` as Route}>{copy.calendar}</TextLink>
        <SlotDays {...{ days, consultant, action, address, language }} after={asked.after} />
      </>
    );
  const month = monthOf(days, asked.month, dayIn(now));
  const day = dayOf(days, month, asked.day);
  const addressOf = (to: string, on: string | null) =>
    `${address}?month=${to}${on ? `&day=${on}` : ''}#times` as Route;
  return (
    <>
      <DeviceZone text={copy.zone} />
      <SlotMonth month={month} chosen={day} address={addressOf} language={language} />
      {day ? (
        <section className="grid gap-2">
          <SectionTitle level={3}>{copy.times(formatDay(day, language))}</SectionTitle>
          <SlotButtons
            slots={(days.get(day) ?? []).map((startsAt) => ({ consultantId: consultant, startsAt }))}
            action={action}
            language={language}
            timeOnly
          />
        </section>
      ) : null}
      <p>
        <TextLink href={`${address}?view=list#times` as Route}>{copy.list}</TextLink>
      </p>
    </>
  );
}
