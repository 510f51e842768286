'use server';

import { revalidatePath } from 'next/cache';
import { now } from '@/lib/env';
import { languageOf } from '@/lib/identity/language';
import { requireOperator } from '@/lib/identity/operator/guard';
import { approveWords, chooseWords, dropWords } from '@/lib/report/word/commands';
import { wordRefusalCopy } from '@/lib/report/word/copy';
import type { FormState } from '@/lib/shared/form';
import { refuse } from '../refusal';

export const choose = async (_: FormState, form: FormData): Promise<FormState> =>
  change(chooseWords, 'choose', form);
export const approveChosen = async (_: FormState, form: FormData): Promise<FormState> =>
  change(approveWords, 'approve', form);
export const drop = async (_: FormState, form: FormData): Promise<FormState> =>
  change(dropWords, 'drop', form);

async function change(command: typeof chooseWords, name: string, form: FormData): Promise<FormState> {
  const viewer = await requireOperator();
  const of = { subject: String(form.get('subject') ?? ''), year: String(form.get('year') ?? '') };
  const words = form.getAll(name).map(String);
  const result = await command(viewer.auditName('report'), of, words, now());
  if (!result.ok) return refuse(form, name, wordRefusalCopy[await languageOf('operator')][result.reason]);
  revalidatePath('/operator/texts');
  return null;
}
