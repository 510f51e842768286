'use server';

import { notFound, redirect } from 'next/navigation';
import { arrive } from '@/lib/consultation/session/commands';
import { now } from '@/lib/env';
import { requireConsultant } from '@/lib/identity/consultant/guard';
import { bookingId } from '@/lib/shared/ids';

/** Enters the room: keeps the time of the first arrival. Where it is refused, the page itself says why. */
export async function enter(form: FormData): Promise<void> {
  const { consultantId } = await requireConsultant();
  const booking = bookingId(form.get('booking'));
  if (!booking) notFound();
  await arrive('consultant', consultantId, booking, now());
  redirect(`/consultant/room/${booking}`);
}
