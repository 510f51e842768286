'use server';

import { notFound, redirect } from 'next/navigation';
import { bookSeries } from '@/lib/consultation/booking/series/commands';
import { seriesInput, seriesRequestInput } from '@/lib/consultation/booking/series/input';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { bookingId } from '@/lib/shared/ids';

/** Books the dates that were shown, all of them or none; a refusal shows the dates as they are now. */
export async function book(booking: string, form: FormData): Promise<void> {
  const { clientId } = await requireClient();
  const id = bookingId(booking);
  if (!id) notFound();
  const { every, count } = seriesInput.parse({ every: form.get('every'), count: form.get('count') });
  const again = `/client/bookings/${id}/series?every=${every}&count=${count}` as const;
  const input = seriesRequestInput.safeParse({
    startsAt: form.getAll('startsAt'),
    idempotencyKey: form.get('idempotencyKey'),
  });
  if (!input.success) redirect(`${again}&refused=unreadable`);
  const answer = await bookSeries(clientId, id, input.data, now());
  if (answer.ok) redirect(`/client/bookings?booked=${answer.value.bookings.length}`);
  if (answer.reason === 'unknown_booking') redirect(`/client/bookings/${id}`);
  redirect(`${again}&refused=${answer.reason}`);
}
