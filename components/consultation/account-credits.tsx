import type { CreditView } from '@/lib/consultation/client/rules';
import { formatDay } from '@/lib/shared/calendar';
import { bilingual, type Language } from '@/lib/shared/language';

const words = bilingual(
  {
    left: (left: number) => `のこり${left}回`,
    until: (year: string, day: string) => `${year}年${day}までに始まる面談に使えます`,
  },
  {
    left: (left: number) => (left === 1 ? '1 session left' : `${left} sessions left`),
    until: (year: string, day: string) => `for sessions that start by ${day} ${year}`,
  },
);

/** Sessions that are left, with the last day on which they may start. What is used up or over is not shown. */
export function Credits({
  credits,
  language,
  empty,
}: {
  credits: readonly CreditView[];
  language: Language;
  empty: string;
}) {
  const copy = words[language];
  const usable = credits.filter(({ left, open }) => left > 0 && open);
  if (usable.length === 0) return <p>{empty}</p>;
  return (
    <ul className="grid gap-3">
      {usable.map((credit) => (
        <li key={credit.halfYear}>
          <span className="text-std-18B-160">{copy.left(credit.left)}</span>
          <span className="block text-solid-gray-700">
            {copy.until(credit.lastDay.slice(0, 4), formatDay(credit.lastDay, language))}
          </span>
        </li>
      ))}
    </ul>
  );
}
