'use server';

import { redirect } from 'next/navigation';
import { requestEmployeeCode, signInEmployee } from '@/lib/identity/desk/session';
import { readAddress, readCode } from '@/lib/identity/sign-in-form';
import type { FormState } from '@/lib/shared/form';

export async function sendCode(_: FormState, form: FormData): Promise<FormState> {
  const sent = await readAddress('desk', form, requestEmployeeCode);
  if (!sent.ok) return sent.form;
  redirect(`/desk/sign-in/code?attempt=${sent.attempt}`);
}

export async function enterCode(_: FormState, form: FormData): Promise<FormState> {
  const refused = await readCode('desk', form, signInEmployee);
  if (refused) return refused;
  redirect('/desk');
}
