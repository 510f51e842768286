import { randomUUID } from 'node:crypto';
import { notFound, redirect } from 'next/navigation';
import { PageTitle, SectionTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { refusalText } from '@/lib/consultation/booking/copy';
import { seriesInput } from '@/lib/consultation/booking/series/input';
import { findSeries } from '@/lib/consultation/booking/series/queries';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { bookingId } from '@/lib/shared/ids';
import { book } from './actions';
import { seriesCopy } from './copy';
import { SeriesDates } from './series-dates';
import { SeriesRhythm } from './series-rhythm';

export default async function Series({ params, searchParams }: PageProps<'/client/bookings/[id]/series'>) {
  const { clientId } = await requireClient();
  const language = await languageOf('client');
  const copy = seriesCopy[language];
  const id = bookingId((await params).id);
  if (!id) notFound();
  const search = await searchParams;
  const asked = seriesInput.parse(search);
  const view = await findSeries(clientId, id, asked, now());
  if (!view) redirect(`/client/bookings/${id}`);
  const starts = view.dates.flatMap(({ startsAt }) => (startsAt ? [startsAt] : []));
  const reason = search.refused === 'unreadable' ? copy.unreadable : refusalText(search.refused, language);
  return (
    <div className="grid max-w-2xl gap-6">
      <PageTitle lead={copy.lead(view.consultantName, String(view.minutes))}>{copy.title}</PageTitle>
      {reason ? (
        <div role="alert">
          <Notice tone="warning" title={copy.problem}>
            <p>{reason}</p>
          </Notice>
        </div>
      ) : null}
      <SeriesRhythm asked={asked} booking={id} language={language} />
      <section className="grid gap-4">
        <SectionTitle>{copy.dates}</SectionTitle>
        <SeriesDates view={view} language={language} />
        {starts.length > 0 ? (
          <form action={book.bind(null, id)} className="grid gap-4">
            {starts.map((at) => (
              <input key={at.getTime()} type="hidden" name="startsAt" value={at.toISOString()} />
            ))}
            <input type="hidden" name="idempotencyKey" value={randomUUID()} />
            <input type="hidden" name="every" value={asked.every} />
            <input type="hidden" name="count" value={asked.count} />
            <p>{copy.rule}</p>
            <SubmitButton full>{copy.submit(starts.length)}</SubmitButton>
          </form>
        ) : (
          <Notice tone="warning" title={copy.none}>
            <p>{copy.noneText}</p>
          </Notice>
        )}
      </section>
      <p>
        <TextLink href={`/client/bookings/${id}`}>{copy.back}</TextLink>
      </p>
    </div>
  );
}
