'use server';

import { notFound, redirect } from 'next/navigation';
import { saveBlock } from '@/lib/consultation/inventory/commands';
import { fieldReasonCopy } from '@/lib/consultation/inventory/copy';
import { boxName, readIntent, typedRows } from '@/lib/consultation/inventory/form/input';
import { changedRows, type Intent, readRows, type TypedRow } from '@/lib/consultation/inventory/form/rules';
import type { InventoryState } from '@/lib/consultation/inventory/form/view';
import { type Block, blocks, fields, isBlock } from '@/lib/consultation/inventory/rules';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { careerCopy } from '../copy';

/** Saves a form, or gives it back with a row more or less. Whatever was typed comes back with every answer. */
export async function saveForm(state: InventoryState, form: FormData): Promise<InventoryState> {
  const { clientId } = await requireClient();
  const block = form.get('block');
  if (!isBlock(block)) notFound();
  const copy = careerCopy[await languageOf('client')];
  const typed = typedRows(block, form);
  const turn = (state?.turn ?? 0) + 1;
  const intent = readIntent(form);
  if (intent.do === 'add' || intent.do === 'remove') return changed(block, typed, intent, turn);
  const read = readRows(block, typed);
  if (!read.ok) {
    const reasons = fieldReasonCopy[await languageOf('client')];
    const errors = read.problems.map(({ row, field, reason }) => ({
      field: boxName(row, field),
      message: reasons[reason],
    }));
    return { errors, rows: typed, turn, focus: '', said: '' };
  }
  await saveBlock(clientId, block, read.rows);
  if (intent.do === 'next') redirect(after(block));
  return { errors: [], rows: typed, turn, focus: '', said: copy.saved };
}

/** Keeps a form while it is written. False where something does not fit: then nothing is kept. */
export async function keepForm(form: FormData): Promise<boolean> {
  const { clientId } = await requireClient();
  const block = form.get('block');
  if (!isBlock(block)) return false;
  const read = readRows(block, typedRows(block, form));
  if (read.ok) await saveBlock(clientId, block, read.rows);
  return read.ok;
}

async function changed(
  block: Block,
  typed: TypedRow[],
  intent: Intent,
  turn: number,
): Promise<InventoryState> {
  const copy = careerCopy[await languageOf('client')];
  const rows = changedRows(block, typed, intent);
  const row = intent.do === 'remove' ? Math.min(intent.row, rows.length - 1) : rows.length - 1;
  const said = intent.do === 'remove' ? copy.removed : copy.added(rows.length);
  return { errors: [], rows, turn, focus: firstBox(block, row), said };
}

function firstBox(block: Block, row: number): string {
  const [[field, kind] = ['', 'short']] = Object.entries(fields[block]);
  return boxName(row, kind === 'month' ? `${field}Year` : field);
}

const after = (block: Block): `/client/career/${Block}` | '/client/career' => {
  const next = blocks[blocks.indexOf(block) + 1];
  return next ? `/client/career/${next}` : '/client/career';
};
