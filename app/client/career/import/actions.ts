'use server';

import { redirect } from 'next/navigation';
import { importBlocks } from '@/lib/consultation/inventory/commands';
import { blockCopy } from '@/lib/consultation/inventory/copy';
import { importRefusalCopy, placeText } from '@/lib/consultation/inventory/exchange/copy';
import { type Import, readImport, readPayload } from '@/lib/consultation/inventory/exchange/input';
import { writeJson } from '@/lib/consultation/inventory/exchange/rules';
import { blocks, type Inventory } from '@/lib/consultation/inventory/rules';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import type { Language } from '@/lib/shared/language';
import { careerCopy } from '../copy';
import type { ImportState } from './state';

/** Places that are named; more would be a list that nobody reads. */
const placesShown = 10;

/** Reads a chosen file and shows what is in it. Nothing changes, nothing is kept. */
export async function previewImport(_: ImportState, form: FormData): Promise<ImportState> {
  await requireClient();
  const language = await languageOf('client');
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) return refuse([importRefusalCopy[language].no_file]);
  const read = readImport(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) return refuse(sentences(read, language));
  return { errors: [], preview: { lines: linesOf(read.value, language), payload: writeJson(read.value) } };
}

/** Takes over what was shown, all or nothing. */
export async function takeImport(_: ImportState, form: FormData): Promise<ImportState> {
  const { clientId } = await requireClient();
  const read = readPayload(String(form.get('payload') ?? ''));
  if (!read.ok) return refuse(sentences(read, await languageOf('client')));
  await importBlocks(clientId, read.value);
  redirect('/client/career?imported=1');
}

const refuse = (messages: string[]): ImportState => ({
  errors: messages.map((message) => ({ field: 'file', message })),
  preview: null,
});

const sentences = ({ reason, places }: Extract<Import, { ok: false }>, language: Language): string[] => [
  importRefusalCopy[language][reason],
  ...places.slice(0, placesShown).map((place) => placeText(place, language)),
];

const linesOf = (forms: Partial<Inventory>, language: Language): string[] =>
  blocks.flatMap((block) => {
    const rows = forms[block];
    if (!rows) return [];
    const copy = careerCopy[language];
    const names = rows.map((row) => row.company || row.name || row.institution || '').filter(Boolean);
    const amount = rows.length === 0 ? copy.none : copy.rows(rows.length);
    return [
      [`${blockCopy[language][block].title}：${amount}`, names.slice(0, 3).join('、')]
        .filter(Boolean)
        .join('　'),
    ];
  });
