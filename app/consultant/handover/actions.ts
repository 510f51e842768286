'use server';

import { redirect } from 'next/navigation';
import { dropOut } from '@/lib/consultation/handover/commands';
import { listImpact } from '@/lib/consultation/handover/queries';
import { now } from '@/lib/env';
import { requireConsultant } from '@/lib/identity/consultant/guard';

/** Hands over what was seen; where the sessions are not the same any more, the page comes back with the new list first. */
export async function handOverAll(form: FormData): Promise<void> {
  const { consultantId } = await requireConsultant();
  const standing = (await listImpact(consultantId, now())).map(({ bookingId }) => bookingId).join(' ');
  if (form.get('seen') !== standing) redirect('/consultant/handover?changed=1');
  const { cancelled } = await dropOut(consultantId, now());
  redirect(`/consultant/handover?done=${cancelled}`);
}
