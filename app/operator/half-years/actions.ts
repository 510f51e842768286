'use server';

import { redirect } from 'next/navigation';
import { makeHeldKeys } from '@/lib/consultation/held/commands';
import { publishBulletin } from '@/lib/desk/bulletin/commands';
import { keepGates } from '@/lib/desk/gate/commands';
import { openHalfYear } from '@/lib/desk/key/commands';
import { decideOpening } from '@/lib/desk/key/rules';
import { now } from '@/lib/env';
import { requireOperator } from '@/lib/identity/operator/guard';
import { dayIn } from '@/lib/shared/calendar';
import { isHalfYear } from '@/lib/shared/half-year';

/**
 * Opens a half-year in three steps that may each be repeated: consultation draws its held keys, the desk makes plans and its own keys,
 * and the bulletin tells everybody. A step that fails leaves the earlier ones as they are; pressing the button again goes on.
 */
export async function open(form: FormData): Promise<void> {
  const viewer = await requireOperator();
  const halfYear = form.get('halfYear');
  if (!isHalfYear(halfYear)) redirect('/operator/half-years?refused=unknown');
  const at = now();
  const decision = decideOpening(halfYear, dayIn(at));
  if (!decision.ok) redirect(`/operator/half-years?refused=${decision.reason}`);
  const actor = viewer.auditName('desk');
  await makeHeldKeys(halfYear, { actor: viewer.auditName('consultation'), now: at });
  const { created } = await openHalfYear(halfYear, { actor, now: at });
  await publishBulletin(at, actor);
  await keepGates(at);
  redirect(`/operator/half-years?added=${created}`);
}
