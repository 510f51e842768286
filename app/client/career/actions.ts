'use server';

import { redirect } from 'next/navigation';
import { shareBlock } from '@/lib/consultation/inventory/commands';
import { isBlock } from '@/lib/consultation/inventory/rules';
import { requireClient } from '@/lib/identity/client/guard';

/** Shows a form to the consultants of the own sessions, or stops it at once. */
export async function changeSharing(form: FormData): Promise<void> {
  const { clientId } = await requireClient();
  const block = form.get('block');
  if (isBlock(block)) await shareBlock(clientId, block, form.get('shared') === 'yes');
  redirect('/client/career');
}
