import type { Route } from 'next';
import Link from 'next/link';
import type { Month, OpenDay } from '@/lib/consultation/availability/month/rules';
import { formatDay } from '@/lib/shared/calendar';
import type { Language } from '@/lib/shared/language';
import { SlotMonthKeys } from './slot-month-keys';
import { words } from './slot-month-words';

/**
 * A month as a table: days with open times are links, the months beside it too, so that it works without JavaScript. With it, the arrow
 * keys move as in a grid (`SlotMonthKeys`).
 */
export function SlotMonth({
  month,
  chosen,
  address,
  language,
}: {
  month: Month;
  /** The day whose times are shown. */
  chosen: string | null;
  /** Where a month, or a day of one, is shown. */
  address: (month: string, day: string | null) => Route;
  language: Language;
}) {
  const copy = words[language];
  const [year = '', number = ''] = month.month.split('-');
  const title = copy.title(year, String(Number(number)));
  return (
    <SlotMonthKeys month={month.month}>
      <div className="flex min-h-12 items-center justify-between gap-2">
        <Beside to={month.previous} rel="prev" label={copy.previous} address={address} />
        <h3 className="whitespace-nowrap text-std-18B-160" aria-live="polite">
          {copy.short(year, String(Number(number)))}
        </h3>
        <Beside to={month.next} rel="next" label={copy.next} address={address} />
      </div>
      <table className="-mx-3 w-[calc(100%+1.5rem)] table-fixed border-collapse text-center sm:mx-0 sm:w-full">
        <caption className="sr-only">{copy.caption(title)}</caption>
        <thead>
          <tr>
            {copy.weekdays.map(({ short, long }) => (
              <th key={long} scope="col" abbr={long} className="py-2 text-solid-gray-700 text-std-16N-170">
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {month.weeks.map((week, index) => (
            <tr key={week.find((one) => one)?.day ?? index}>
              {week.map((one, weekday) => (
                <td key={copy.weekdays[weekday]?.long} className="p-0">
                  {one ? (
                    <Day
                      one={one}
                      month={month.month}
                      chosen={chosen}
                      address={address}
                      language={language}
                    />
                  ) : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </SlotMonthKeys>
  );
}

const cell = 'flex min-h-13 flex-col items-center justify-center rounded-8 leading-120 tabular-nums';

type DayProps = Pick<Parameters<typeof SlotMonth>[0], 'chosen' | 'address' | 'language'> & {
  one: OpenDay;
  month: string;
};

function Day({ one: { day, open }, month, chosen, address, language }: DayProps) {
  const copy = words[language];
  const date = String(Number(day.slice(8)));
  if (open === 0)
    return (
      <span data-day={day} className={`${cell} text-solid-gray-600`}>
        {date}
        <span className="sr-only"> {copy.none}</span>
      </span>
    );
  const is = day === chosen;
  return (
    <Link
      href={address(month, day)}
      prefetch={false}
      data-day={day}
      aria-label={copy.open(formatDay(day, language), String(open))}
      aria-current={is ? 'date' : undefined}
      className={`${cell} border font-bold no-underline ${is ? 'border-blue-900 bg-blue-900 text-white' : 'border-sand-300 bg-white text-blue-1000 hover:bg-blue-50'}`}
    >
      {date}
      <span className="font-normal text-dns-14N-120">{copy.count(String(open))}</span>
    </Link>
  );
}

function Beside({
  to,
  rel,
  label,
  address,
}: {
  to: string | null;
  rel: 'prev' | 'next';
  label: string;
  address: (month: string, day: null) => Route;
}) {
  if (to === null) return <span className="w-24" />;
  return (
    <Link
      href={address(to, null)}
      rel={rel}
      prefetch={false}
      className="flex min-h-11 w-24 items-center justify-center rounded-8 border border-blue-900 bg-white px-2 text-blue-900 no-underline hover:bg-blue-50"
    >
      {label}
    </Link>
  );
}
