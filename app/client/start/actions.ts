'use server';

import { openAccount } from '@/lib/consultation/client/commands';
import { type AccountRefusal, accountRefusalCopy } from '@/lib/consultation/client/copy';
import { openAccountInput } from '@/lib/consultation/client/input';
import { now } from '@/lib/env';
import { loginHash } from '@/lib/identity/client/auth';
import { signInClient } from '@/lib/identity/client/session';
import { languageOf } from '@/lib/identity/language';
import type { FormState } from '@/lib/shared/form';

/** `opened`: there is an account and its client is signed in. `known`: there was one already, and now its client is signed in. */
export type StartState = FormState | 'opened' | 'known';

/** Opens the account that the device brings: nickname, login secret, tickets. Whoever has the secret of a known account enters that. */
export async function startAccount(_: StartState, form: FormData): Promise<StartState> {
  const nickname = String(form.get('nickname') ?? '');
  const input = openAccountInput.safeParse({
    nickname,
    loginSecret: form.get('loginSecret'),
    tickets: parseJson(String(form.get('tickets') ?? '')),
  });
  if (!input.success) return refuse('broken', nickname);
  const { loginSecret, tickets } = input.data;
  const opened = await openAccount({ nickname, loginSecretHash: loginHash(loginSecret), tickets }, now());
  if (!opened.ok && opened.reason !== 'known_code') return refuse(opened.reason, nickname);
  const entered = await signInClient(loginSecret);
  if (!entered.ok) return refuse(entered.reason, nickname);
  return opened.ok ? 'opened' : 'known';
}

async function refuse(reason: AccountRefusal, nickname: string): Promise<FormState> {
  const message = accountRefusalCopy[await languageOf('client')][reason];
  const field = reason.startsWith('nickname_') ? 'nickname' : '';
  return { errors: [{ field, message }], values: { nickname } };
}

/** Undefined for what is no JSON: the schema refuses it. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
