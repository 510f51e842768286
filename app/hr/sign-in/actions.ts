'use server';

import { redirect } from 'next/navigation';
import { requestHrMemberCode, signInHrMember } from '@/lib/identity/hr/session';
import { readAddress, readCode } from '@/lib/identity/sign-in-form';
import type { FormState } from '@/lib/shared/form';

export async function sendCode(_: FormState, form: FormData): Promise<FormState> {
  const sent = await readAddress('hr', form, requestHrMemberCode);
  if (!sent.ok) return sent.form;
  redirect(`/hr/sign-in/code?attempt=${sent.attempt}`);
}

export async function enterCode(_: FormState, form: FormData): Promise<FormState> {
  const refused = await readCode('hr', form, signInHrMember);
  if (refused) return refused;
  redirect('/hr');
}
