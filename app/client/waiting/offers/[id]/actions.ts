'use server';

import { notFound, redirect } from 'next/navigation';
import { acceptOffer } from '@/lib/consultation/booking/offer/commands';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { bookingId, consultantId, offerId } from '@/lib/shared/ids';

/** Takes an offered time. Where somebody was faster, the page of the consultant, or of the move, says so and shows what is free. */
export async function accept(form: FormData): Promise<void> {
  const { clientId } = await requireClient();
  const offer = offerId(form.get('offer'));
  if (!offer) notFound();
  const moving = bookingId(form.get('moves'));
  const answer = await acceptOffer(clientId, offer, now());
  if (answer.ok) redirect(`/client/bookings/${answer.value.bookingId}?${moving ? 'moved' : 'booked'}=1`);
  if (answer.reason === 'unknown_offer') redirect('/client/bookings');
  if (moving) redirect(`/client/bookings/${moving}/move?refused=${answer.reason}`);
  const consultant = consultantId(form.get('consultant'));
  if (!consultant) redirect('/client/bookings');
  const at = encodeURIComponent(String(form.get('at') ?? ''));
  redirect(`/client/consultants/${consultant}?refused=${answer.reason}&at=${at}`);
}
