'use server';

import { redirect } from 'next/navigation';
import { requestConsultantCode, signInConsultant } from '@/lib/identity/consultant/session';
import { readAddress, readCode } from '@/lib/identity/sign-in-form';
import type { FormState } from '@/lib/shared/form';

export async function sendCode(_: FormState, form: FormData): Promise<FormState> {
  const address = await readAddress('consultant', form);
  if (!address.ok) return address.form;
  redirect(`/consultant/sign-in/code?attempt=${await requestConsultantCode(address.email)}`);
}

export async function enterCode(_: FormState, form: FormData): Promise<FormState> {
  const refused = await readCode('consultant', form, signInConsultant);
  if (refused) return refused;
  redirect('/consultant');
}
