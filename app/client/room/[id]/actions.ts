'use server';

import { notFound, redirect } from 'next/navigation';
import { arrive } from '@/lib/consultation/session/commands';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { bookingId } from '@/lib/shared/ids';

/** Enters the room: keeps the time of the first arrival. Where it is refused, the page itself says why. */
export async function enter(form: FormData): Promise<void> {
  const { clientId } = await requireClient();
  const booking = bookingId(form.get('booking'));
  if (!booking) notFound();
  await arrive('client', clientId, booking, now());
  redirect(`/client/room/${booking}`);
}
