'use server';

import { redirect } from 'next/navigation';
import { saveWishes } from '@/lib/consultation/matching/commands';
import { conditions, withoutCondition } from '@/lib/consultation/matching/rules';
import { findSeeker } from '@/lib/consultation/matching/seeker/queries';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';

/** Gives up one wish and shows the consultants again. */
export async function loosen(form: FormData): Promise<void> {
  const { clientId } = await requireClient();
  const condition = conditions.find((one) => one === form.get('condition'));
  if (condition) {
    const { wishes } = await findSeeker(clientId, now());
    await saveWishes(clientId, withoutCondition(wishes, condition));
  }
  redirect('/client/consultants');
}
