'use server';

import { notFound, redirect } from 'next/navigation';
import { requestHandover } from '@/lib/consultation/handover/commands';
import { now } from '@/lib/env';
import { requireOperator } from '@/lib/identity/operator/guard';
import { consultantId } from '@/lib/shared/ids';

/** Hands over the sessions of a consultant who cannot do it; a second press meanwhile is done once. */
export async function handOver(form: FormData): Promise<void> {
  const viewer = await requireOperator();
  const consultant = consultantId(form.get('consultant'));
  if (!consultant) notFound();
  const answer = await requestHandover(viewer.auditName('consultation'), consultant, now());
  if (!answer.ok) notFound();
  redirect(`/operator/consultants/${consultant}?done=1`);
}
