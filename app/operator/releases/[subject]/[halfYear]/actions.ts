'use server';

import { revalidatePath } from 'next/cache';
import { now } from '@/lib/env';
import { languageOf } from '@/lib/identity/language';
import { requireOperator } from '@/lib/identity/operator/guard';
import { sealRelease } from '@/lib/report/release/commands';
import { sealRefusalCopy } from '@/lib/report/release/preparation/copy';
import type { FormState } from '@/lib/shared/form';
import { isHalfYear } from '@/lib/shared/half-year';
import { refuse } from '../../../refusal';
import { releasesPageCopy } from '../../copy';

export async function seal(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireOperator();
  const language = await languageOf('operator');
  const halfYear = form.get('halfYear');
  const subject = String(form.get('subject') ?? '');
  if (form.get('confirm') !== 'yes')
    return refuse(form, 'confirm', releasesPageCopy[language].confirmMissing);
  const result = isHalfYear(halfYear)
    ? await sealRelease(viewer.auditName('report'), subject, halfYear, now())
    : { ok: false as const, reason: 'unknown_period' as const };
  if (!result.ok) return refuse(form, '', sealRefusalCopy[language][result.reason]);
  revalidatePath('/operator/releases', 'layout');
  return null;
}
