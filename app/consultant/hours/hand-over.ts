'use server';

import { notFound, redirect } from 'next/navigation';
import { cancelByConsultant } from '@/lib/consultation/booking/consultant/commands';
import { now } from '@/lib/env';
import { requireConsultant } from '@/lib/identity/consultant/guard';
import { bookingId } from '@/lib/shared/ids';

/** Cancels one of the own sessions and offers others in its place; a second press finds it cancelled. */
export async function handOver(booking: string): Promise<void> {
  const { consultantId } = await requireConsultant();
  const id = bookingId(booking);
  if (!id) notFound();
  const answer = await cancelByConsultant(consultantId, id, now());
  if (!answer.ok && answer.reason === 'unknown_booking') notFound();
  redirect(`/consultant/hours${answer.ok ? '?handedOver=1' : ''}`);
}
