'use server';

import { redirect } from 'next/navigation';
import { startInput } from '@/lib/consultation/availability/input';
import { holdSlot } from '@/lib/consultation/booking/hold/commands';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { consultantId } from '@/lib/shared/ids';

/** Holds a time and goes on to confirm it; where it is refused, the consultant's page says why and shows the nearest open times. */
export async function holdTime(form: FormData): Promise<void> {
  const { clientId } = await requireClient();
  const consultant = consultantId(form.get('consultant'));
  const startsAt = startInput.safeParse(form.get('startsAt'));
  if (!consultant) redirect('/client/consultants');
  if (!startsAt.success) redirect(`/client/consultants/${consultant}?refused=outside_hours`);
  const held = await holdSlot(clientId, consultant, startsAt.data, now());
  if (held.ok) redirect(`/client/book/${held.value.holdId}`);
  if (held.reason === 'unknown_consultant') redirect('/client/consultants');
  const at = startsAt.data.toISOString();
  redirect(`/client/consultants/${consultant}?refused=${held.reason}&at=${encodeURIComponent(at)}`);
}
