import { notFound } from 'next/navigation';
import { Card } from '@/components/ui/card';
import { Facts } from '@/components/ui/facts';
import { PageTitle } from '@/components/ui/heading';
import { Notice } from '@/components/ui/notice';
import { clockOffset, isDemo, now } from '@/lib/env';
import { languageOf } from '@/lib/identity/language';
import { requireOperator } from '@/lib/identity/operator/guard';
import { dayIn, formatDate, timeIn } from '@/lib/shared/calendar';
import type { Language } from '@/lib/shared/language';
import { clockPageCopy } from './copy';
import { StepButtons } from './step-buttons';

type Props = { searchParams: Promise<{ moved?: string | string[] }> };

export default async function Clock({ searchParams }: Props) {
  if (!isDemo()) notFound();
  await requireOperator();
  const language = await languageOf('operator');
  const copy = clockPageCopy[language];
  const at = now();
  const offset = clockOffset();
  const days = Math.round(offset / 86_400_000);
  return (
    <div className="grid max-w-2xl gap-8">
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      {(await searchParams).moved === '1' ? <Notice tone="success" title={copy.moved} /> : null}
      <Facts
        items={[
          { term: copy.shown, detail: <strong>{written(at, language)}</strong> },
          { term: copy.real, detail: written(new Date(at.getTime() - offset), language) },
          { term: copy.ahead, detail: days === 0 ? copy.none : copy.aheadDays(String(days)) },
        ]}
      />
      <Card title={copy.move}>
        <p>{copy.note}</p>
        <StepButtons today={dayIn(at)} language={language} />
      </Card>
    </div>
  );
}

const written = (at: Date, language: Language): string =>
  `${formatDate(dayIn(at), language)} ${timeIn(at)}${clockPageCopy[language].zone}`;
