import { PageTitle } from '@/components/ui/heading';
import { Notice } from '@/components/ui/notice';
import { listOpenedHalfYears } from '@/lib/desk/key/queries';
import { now } from '@/lib/env';
import { languageOf } from '@/lib/identity/language';
import { requireOperator } from '@/lib/identity/operator/guard';
import { dayIn } from '@/lib/shared/calendar';
import { halfYearOf, nextHalfYear, previousHalfYear } from '@/lib/shared/half-year';
import type { Language } from '@/lib/shared/language';
import { BulletinCard } from './bulletin-card';
import { halfYearsPageCopy } from './copy';
import { HalfYearCard } from './half-year-card';

type Query = { added?: string | string[]; refused?: string | string[] };

export default async function HalfYears({ searchParams }: { searchParams: Promise<Query> }) {
  await requireOperator();
  const language = await languageOf('operator');
  const copy = halfYearsPageCopy[language];
  const today = dayIn(now());
  const current = halfYearOf(today);
  const opened = await listOpenedHalfYears();
  return (
    <div className="grid gap-8">
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      <Outcome query={await searchParams} language={language} />
      {[nextHalfYear(current), current, previousHalfYear(current)].map((halfYear) => (
        <HalfYearCard
          key={halfYear}
          halfYear={halfYear}
          isOpen={opened.includes(halfYear)}
          today={today}
          language={language}
        />
      ))}
      <BulletinCard language={language} />
    </div>
  );
}

function Outcome({ query, language }: { query: Query; language: Language }) {
  const copy = halfYearsPageCopy[language];
  const added = typeof query.added === 'string' && /^\d{1,4}$/.test(query.added) ? Number(query.added) : null;
  if (added !== null) return <Notice tone="success">{copy.opened(added)}</Notice>;
  const reason = (['too_early', 'over', 'unknown'] as const).find((one) => one === query.refused);
  return reason ? <Notice tone="danger">{copy.refused[reason]}</Notice> : null;
}
