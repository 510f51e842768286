'use client';

import { useActionState, useEffect } from 'react';
import { Card } from '@/components/ui/card';
import { ErrorSummary } from '@/components/ui/error-summary';
import { SubmitButton } from '@/components/ui/submit-button';
import { boxName } from '@/lib/consultation/inventory/form/input';
import type { TypedRow } from '@/lib/consultation/inventory/form/rules';
import type { FieldView, FormTexts, InventoryState } from '@/lib/consultation/inventory/form/view';
import type { Block } from '@/lib/consultation/inventory/rules';
import { InventoryField } from './inventory-field';
import { useKeeping } from './inventory-keeping';

/**
 * One form of the inventory: its rows, a button for one more. Everything works without JavaScript: adding and taking away are answers of the
 * server, which gives back what was typed. With it, what was typed is kept a moment after the last key.
 */
export function InventoryForm({
  block,
  fields,
  rows: stored,
  many,
  texts,
  action,
  keep,
}: {
  block: Block;
  fields: readonly FieldView[];
  rows: readonly TypedRow[];
  /** How many rows the form may have. */
  many: number;
  texts: FormTexts;
  action: (state: InventoryState, form: FormData) => Promise<InventoryState>;
  keep: (form: FormData) => Promise<boolean>;
}) {
  const [state, send] = useActionState(action, null);
  const keeping = useKeeping(keep);
  const rows = state?.rows ?? stored;
  useEffect(() => {
    if (state?.focus) document.getElementById(state.focus)?.focus();
  }, [state]);
  return (
    <form action={send} onInput={keeping.later} onSubmit={keeping.stop} className="grid gap-6" noValidate>
      {/* Enter in a field presses the first button of a form: that must not be one that takes a row away. */}
      <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden="true" className="sr-only" />
      {state ? <ErrorSummary title={texts.problem} errors={state.errors} /> : null}
      <input type="hidden" name="block" value={block} />
      {rows.map((row, index) => (
        <Card
          key={`${state?.turn ?? 0} ${boxName(index, '')}`}
          title={many > 1 ? texts.row[index] : undefined}
        >
          {fields.map((field) => (
            <InventoryField
              key={field.name}
              field={field}
              row={row}
              index={index}
              errors={state?.errors ?? []}
              texts={texts}
            />
          ))}
          {many > 1 ? (
            <div>
              <SubmitButton tone="quiet" name="intent" value={`remove.${index}`}>
                {texts.remove[index]}
              </SubmitButton>
            </div>
          ) : null}
        </Card>
      ))}
      {rows.length < many ? (
        <div>
          <SubmitButton tone="secondary" name="intent" value="add">
            {texts.add}
          </SubmitButton>
        </div>
      ) : null}
      <p role="status" className="min-h-7 text-solid-gray-700">
        {keeping.state ? texts[keeping.state] : state?.said}
      </p>
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="intent" value="next">
          {texts.next}
        </SubmitButton>
        <SubmitButton tone="secondary" name="intent" value="save">
          {texts.save}
        </SubmitButton>
      </div>
    </form>
  );
}
