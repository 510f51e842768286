'use server';

import { revalidatePath } from 'next/cache';
import { now } from '@/lib/env';
import { languageOf } from '@/lib/identity/language';
import { requireOperator } from '@/lib/identity/operator/guard';
import { approveParaphrase, type ThemeName, writeParaphrase } from '@/lib/report/text/commands';
import { textRefusalCopy } from '@/lib/report/text/copy';
import type { FormState } from '@/lib/shared/form';
import { refuse } from '../refusal';
import { textsPageCopy } from './copy';

export async function write(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireOperator();
  const copy = textRefusalCopy[await languageOf('operator')];
  const result = await writeParaphrase(viewer.auditName('report'), themeIn(form), form.get('words'), now());
  if (!result.ok) return refuse(form, result.reason === 'not_open' ? '' : 'words', copy[result.reason]);
  revalidatePath('/operator/texts');
  return null;
}

export async function approve(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireOperator();
  const language = await languageOf('operator');
  if (form.get('confirm') !== 'yes') return refuse(form, 'confirm', textsPageCopy[language].confirmMissing);
  const read = String(form.get('read') ?? '');
  const result = await approveParaphrase(viewer.auditName('report'), themeIn(form), read, now());
  if (!result.ok) return refuse(form, '', textRefusalCopy[language][result.reason]);
  revalidatePath('/operator/texts');
  return null;
}

const themeIn = (form: FormData): ThemeName => ({
  subject: String(form.get('subject') ?? ''),
  year: String(form.get('year') ?? ''),
  request: String(form.get('request') ?? ''),
});
