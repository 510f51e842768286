'use server';

import { redirect } from 'next/navigation';
import { endAllSessions, redeemTickets, renameClient } from '@/lib/consultation/client/commands';
import { accountRefusalCopy } from '@/lib/consultation/client/copy';
import { redeemInput } from '@/lib/consultation/client/input';
import type { TicketRefusal } from '@/lib/consultation/client/rules';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { signOutClient } from '@/lib/identity/client/session';
import { languageOf } from '@/lib/identity/language';
import type { Token } from '@/lib/shared/ballot';
import { type FormState, typedValues } from '@/lib/shared/form';
import { type Result, refused } from '@/lib/shared/result';

/** Turns tickets of the device into sessions of the account. */
export async function redeem(
  tickets: Token[],
): Promise<Result<{ credits: number }, TicketRefusal | 'broken'>> {
  const { clientId } = await requireClient();
  const input = redeemInput.safeParse({ tickets });
  return input.success ? redeemTickets(clientId, input.data.tickets, now()) : refused('broken');
}

export async function rename(_: FormState, form: FormData): Promise<FormState> {
  const { clientId } = await requireClient();
  const answer = await renameClient(clientId, String(form.get('nickname') ?? ''));
  if (answer.ok) redirect('/client/account?renamed=1');
  const message = accountRefusalCopy[await languageOf('client')][answer.reason];
  return { errors: [{ field: 'nickname', message }], values: typedValues(form) };
}

/** Ends the sign-ins of all devices, this one included. */
export async function signOutEverywhere(): Promise<void> {
  const { clientId } = await requireClient();
  await endAllSessions(clientId);
  await signOutClient();
  redirect('/client/sign-in');
}
