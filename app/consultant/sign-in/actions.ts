'use server';

import { redirect } from 'next/navigation';
import { requestConsultantCode, signInConsultant } from '@/lib/identity/consultant/session';
import { signInCopy } from '@/lib/identity/copy';
import { languageOf } from '@/lib/identity/language';
import { addressInput } from '@/lib/identity/sign-in-code';
import { type FormState, typedValues } from '@/lib/shared/form';

export async function sendCode(_: FormState, form: FormData): Promise<FormState> {
  const parsed = addressInput.safeParse({ email: form.get('email') });
  if (!parsed.success) return refuse(form, 'email', 'emailWrong');
  const attempt = await requestConsultantCode(parsed.data.email);
  redirect(`/consultant/sign-in/code?attempt=${attempt}`);
}

export async function enterCode(_: FormState, form: FormData): Promise<FormState> {
  const answer = await signInConsultant(String(form.get('attempt') ?? ''), String(form.get('code') ?? ''));
  if (!answer.ok) return refuse(form, 'code', 'codeWrong');
  redirect('/consultant');
}

async function refuse(
  form: FormData,
  field: string,
  sentence: 'emailWrong' | 'codeWrong',
): Promise<FormState> {
  const copy = signInCopy[await languageOf('consultant')];
  return { errors: [{ field, message: copy[sentence] }], values: typedValues(form) };
}
