'use server';

import { redirect } from 'next/navigation';
import { stopWaiting } from '@/lib/consultation/waiting/commands';
import { requireClient } from '@/lib/identity/client/guard';
import { waitId } from '@/lib/shared/ids';

/** Leaves the list; a second press changes nothing. */
export async function stop(form: FormData): Promise<void> {
  const { clientId } = await requireClient();
  const wait = waitId(form.get('wait'));
  if (wait) await stopWaiting(clientId, wait);
  redirect('/client/bookings');
}
