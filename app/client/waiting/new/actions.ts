'use server';

import { redirect } from 'next/navigation';
import { waitForEarlier, waitForTime } from '@/lib/consultation/waiting/commands';
import { waitInput } from '@/lib/consultation/waiting/input';
import { waitWeeks } from '@/lib/consultation/waiting/rules';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { bookingId, consultantId } from '@/lib/shared/ids';

/** Puts the client on the list for what the form is about; a refusal brings the page back with its reason. */
export async function wait(form: FormData): Promise<void> {
  const { clientId } = await requireClient();
  const input = waitInput.safeParse({
    timeBands: form.getAll('timeBands'),
    weekdays: form.getAll('weekdays'),
    weeks: form.get('weeks') ?? waitWeeks[0],
  });
  const booking = bookingId(form.get('booking'));
  const consultant = consultantId(form.get('consultant'));
  const again = `/client/waiting/new?${about(booking, consultant)}` as const;
  if (!input.success) redirect(`${again}refused=unreadable`);
  const { weeks, ...wish } = input.data;
  const answer = booking
    ? await waitForEarlier(clientId, booking, wish, now())
    : await waitForTime(clientId, consultant, { ...wish, weeks }, now());
  if (answer.ok) redirect('/client/bookings?waiting=1');
  if (answer.reason === 'unknown_booking') redirect('/client/bookings');
  redirect(`${again}refused=${answer.reason}`);
}

function about(booking: string | null, consultant: string | null): string {
  if (booking) return `booking=${booking}&`;
  return consultant ? `consultant=${consultant}&` : '';
}
