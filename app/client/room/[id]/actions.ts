'use server';

import { refresh } from 'next/cache';
import { notFound } from 'next/navigation';
import { arrive } from '@/lib/consultation/session/commands';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { bookingId } from '@/lib/shared/ids';

/** Enters the room: keeps the time of the first arrival, and says whether it could. Where not, the page itself, asked for again, says why. */
export async function enter(form: FormData): Promise<boolean> {
  const { clientId } = await requireClient();
  const booking = bookingId(form.get('booking'));
  if (!booking) notFound();
  const arrived = await arrive('client', clientId, booking, now());
  refresh();
  return arrived.ok;
}
