import { type FormState, typedValues } from '@/lib/shared/form';
import type { Result } from '@/lib/shared/result';
import { type CodeDoor, signInCopy } from './copy';
import { languageOf } from './language';
import { addressInput } from './sign-in-code';

/** Reads the address of a form; or the refused form. */
export async function readAddress(
  door: CodeDoor,
  form: FormData,
): Promise<{ ok: true; email: string } | { ok: false; form: FormState }> {
  const parsed = addressInput.safeParse({ email: form.get('email') });
  return parsed.success
    ? { ok: true, email: parsed.data.email }
    : { ok: false, form: await refuse(door, form, 'email', 'emailWrong') };
}

/** Reads attempt and code of a form and signs in; null when that worked, else the refused form. */
export async function readCode(
  door: CodeDoor,
  form: FormData,
  signIn: (attempt: string, code: string) => Promise<Result<null, 'wrong_code'>>,
): Promise<FormState> {
  const answer = await signIn(String(form.get('attempt') ?? ''), String(form.get('code') ?? ''));
  return answer.ok ? null : refuse(door, form, 'code', 'codeWrong');
}

async function refuse(
  door: CodeDoor,
  form: FormData,
  field: string,
  sentence: 'emailWrong' | 'codeWrong',
): Promise<FormState> {
  const copy = signInCopy[await languageOf(door)];
  return { errors: [{ field, message: copy[sentence] }], values: typedValues(form) };
}
