'use server';

import { redirect } from 'next/navigation';
import { requestOperatorCode, signInOperator } from '@/lib/identity/operator/session';
import { readAddress, readCode } from '@/lib/identity/sign-in-form';
import type { FormState } from '@/lib/shared/form';

export async function sendCode(_: FormState, form: FormData): Promise<FormState> {
  const address = await readAddress('operator', form);
  if (!address.ok) return address.form;
  redirect(`/operator/sign-in/code?attempt=${await requestOperatorCode(address.email)}`);
}

export async function enterCode(_: FormState, form: FormData): Promise<FormState> {
  const refused = await readCode('operator', form, signInOperator);
  if (refused) return refused;
  redirect('/operator');
}
