'use server';

import { redirect } from 'next/navigation';
import { findCompanyOf } from '@/lib/identity/company/connection';
import { requestEmployeeCode, signInEmployee } from '@/lib/identity/desk/session';
import { readAddress, readCode } from '@/lib/identity/sign-in-form';
import type { FormState } from '@/lib/shared/form';

export async function sendCode(_: FormState, form: FormData): Promise<FormState> {
  const address = await readAddress('desk', form);
  if (!address.ok) return address.form;
  const company = form.get('way') === 'code' ? null : await findCompanyOf(address.email);
  if (company) redirect(`/desk/sign-in/company?organization=${company}`);
  redirect(`/desk/sign-in/code?attempt=${await requestEmployeeCode(address.email)}`);
}

export async function enterCode(_: FormState, form: FormData): Promise<FormState> {
  const refused = await readCode('desk', form, signInEmployee);
  if (refused) return refused;
  redirect('/desk');
}
