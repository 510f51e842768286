import { notFound } from 'next/navigation';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { findBooking } from '@/lib/consultation/booking/queries';
import { findAnswers } from '@/lib/consultation/questionnaire/queries';
import { decideBefore } from '@/lib/consultation/questionnaire/rules';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { bookingId } from '@/lib/shared/ids';
import { bookingsCopy } from '../../copy';
import { BeforeForm } from './before-form';

export default async function Before({ params, searchParams }: PageProps<'/client/bookings/[id]/before'>) {
  const { clientId } = await requireClient();
  const language = await languageOf('client');
  const copy = bookingsCopy[language];
  const id = bookingId((await params).id);
  const booking = id && (await findBooking(clientId, id, now()));
  if (!booking) notFound();
  const { before } = await findAnswers(clientId, booking.bookingId);
  const saved = (await searchParams).saved === '1';
  return (
    <div className="grid max-w-2xl gap-6">
      <PageTitle lead={copy.beforeLead}>{copy.beforeTitle}</PageTitle>
      {saved ? (
        <Notice tone="success" title={copy.beforeSaved}>
          <p>{copy.beforeSavedText}</p>
        </Notice>
      ) : null}
      {decideBefore(booking.facts, now()).ok ? (
        <BeforeForm booking={booking.bookingId} kept={before} language={language} />
      ) : (
        <p>{copy.closed}</p>
      )}
      <p>
        <TextLink href={`/client/bookings/${booking.bookingId}`}>{copy.beforeBack}</TextLink>
      </p>
    </div>
  );
}
