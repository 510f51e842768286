'use server';

import { redirect } from 'next/navigation';
import { keepCard, removeCard } from '@/lib/consultation/client/card/commands';
import { boxesInput } from '@/lib/consultation/client/card/input';
import { requireClient } from '@/lib/identity/client/guard';

/** Keeps what the device has sealed; false for what is no card. */
export async function keep(boxes: unknown): Promise<boolean> {
  const { clientId } = await requireClient();
  const input = boxesInput.safeParse(boxes);
  if (input.success) await keepCard(clientId, input.data);
  return input.success;
}

export async function remove(): Promise<void> {
  const { clientId } = await requireClient();
  await removeCard(clientId);
  redirect('/client/account/card');
}
