'use server';

import { redirect } from 'next/navigation';
import { importDraft } from '@/lib/desk/roster/commands';
import { columnCopy, fileRefusalCopy, importRefusalCopy } from '@/lib/desk/roster/copy';
import { discardDraft, keepDraft } from '@/lib/desk/roster/draft/commands';
import { draftIdInput, uploadInput } from '@/lib/desk/roster/input';
import type { RosterRefusal } from '@/lib/desk/roster/rules';
import { now } from '@/lib/env';
import { requireHr } from '@/lib/identity/hr/guard';
import { languageOf } from '@/lib/identity/language';
import type { FormState } from '@/lib/shared/form';
import type { Language } from '@/lib/shared/language';

/** Reads a chosen file and leads to its preview; the roster is not touched. */
export async function previewRoster(_: FormState, form: FormData): Promise<FormState> {
  const { organizationId } = await requireHr();
  const language = await languageOf('hr');
  const upload = uploadInput.safeParse(form.get('roster'));
  if (!upload.success) return refuse('roster', fileRefusalCopy[language].no_file);
  const bytes = new Uint8Array(await upload.data.arrayBuffer());
  const kept = await keepDraft(organizationId, { name: upload.data.name, bytes }, now());
  if (!kept.ok) return refuse('roster', sentenceOf(kept, language));
  redirect(`/hr/roster/${kept.value}`);
}

/** Imports a previewed draft, all of it or nothing. */
export async function importRoster(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireHr();
  const refusals = importRefusalCopy[await languageOf('hr')];
  const draft = draftIdInput.safeParse(form.get('draft'));
  if (!draft.success) return refuse('', refusals.gone);
  const answer = await importDraft(viewer, draft.data, now());
  if (!answer.ok) return refuse('', refusals[answer.reason]);
  const { added, changed, left } = answer.value;
  redirect(`/hr/roster?added=${added}&changed=${changed}&left=${left}`);
}

/** Throws a draft away; without one there is nothing to do. */
export async function discardRoster(form: FormData): Promise<void> {
  const { organizationId } = await requireHr();
  const draft = draftIdInput.safeParse(form.get('draft'));
  if (draft.success) await discardDraft(organizationId, draft.data);
  redirect('/hr/roster?discarded=1');
}

function sentenceOf(refusal: RosterRefusal, language: Language): string {
  const copy = fileRefusalCopy[language];
  if (!('columns' in refusal)) return copy[refusal.reason];
  return copy[refusal.reason](refusal.columns.map((column) => columnCopy[language][column]).join('・'));
}

const refuse = (field: string, message: string): FormState => ({ errors: [{ field, message }], values: {} });
