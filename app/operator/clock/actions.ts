'use server';

import { notFound, redirect } from 'next/navigation';
import { clockOffset, isDemo, moveClock, now } from '@/lib/env';
import { requireOperator } from '@/lib/identity/operator/guard';
import { dayIn } from '@/lib/shared/calendar';
import { steps, timeAfter } from './steps';

/** Moves the demo's clock. The offset is relative to the machine's clock, which goes on. */
export async function move(form: FormData): Promise<void> {
  if (!isDemo()) notFound();
  await requireOperator();
  const step = steps.find((one) => one === form.get('step')) ?? notFound();
  const at = now();
  const target = timeAfter(step, at, dayIn(at));
  moveClock(target ? clockOffset() + target.getTime() - at.getTime() : 0);
  redirect('/operator/clock?moved=1');
}
