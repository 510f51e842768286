'use server';

import { redirect } from 'next/navigation';
import { findCompanyOf } from '@/lib/identity/company/connection';
import { requestHrMemberCode, signInHrMember } from '@/lib/identity/hr/session';
import { readAddress, readCode } from '@/lib/identity/sign-in-form';
import type { FormState } from '@/lib/shared/form';

export async function sendCode(_: FormState, form: FormData): Promise<FormState> {
  const address = await readAddress('hr', form);
  if (!address.ok) return address.form;
  const company = form.get('way') === 'code' ? null : await findCompanyOf(address.email);
  if (company) redirect(`/hr/sign-in/company?organization=${company}`);
  redirect(`/hr/sign-in/code?attempt=${await requestHrMemberCode(address.email)}`);
}

export async function enterCode(_: FormState, form: FormData): Promise<FormState> {
  const refused = await readCode('hr', form, signInHrMember);
  if (refused) return refused;
  redirect('/hr');
}
