'use client';

import { Field } from '@/components/ui/field';
import { Group } from '@/components/ui/field-parts';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { boxName } from '@/lib/consultation/inventory/form/input';
import type { TypedRow } from '@/lib/consultation/inventory/form/rules';
import type { FieldView, FormTexts } from '@/lib/consultation/inventory/form/view';
import type { FieldError } from '@/lib/shared/form';
import { Starters } from './inventory-starters';

type Texts = Pick<FormTexts, 'choose' | 'starters' | 'year' | 'month'>;

/** One field of one row. A month is two boxes: no calendar to page through, and 「令和8」 fits too. */
export function InventoryField({
  field,
  row,
  index,
  errors,
  texts,
}: {
  field: FieldView;
  row: TypedRow;
  index: number;
  errors: readonly FieldError[];
  texts: Texts;
}) {
  const id = boxName(index, field.name);
  const error = errors.find((one) => one.field === id)?.message;
  if (field.kind === 'month')
    return (
      <Group name={id} legend={field.label} hint={field.hint} error={error}>
        <div className="flex flex-wrap gap-3">
          <Part id={`${id}Year`} label={texts.year} value={row[`${field.name}Year`]} error={error} wide />
          <Part id={`${id}Month`} label={texts.month} value={row[`${field.name}Month`]} error={error} />
        </div>
      </Group>
    );
  return (
    <div className="grid gap-1">
      <Field id={id} label={field.label} hint={field.hint} error={error}>
        {control(field, id, row[field.name] ?? '', texts)}
      </Field>
      {field.starters ? <Starters of={id} starters={field.starters} summary={texts.starters} /> : null}
    </div>
  );
}

function control(field: FieldView, id: string, value: string, texts: Texts) {
  const same = { id, name: id, defaultValue: value, autoComplete: 'off' };
  if (field.kind === 'choice')
    return <Select {...same} options={field.options ?? []} placeholder={texts.choose} />;
  if (field.kind === 'long') return <TextArea {...same} maxLength={field.limit} rows={4} />;
  return <TextInput {...same} />;
}

/** The label stands behind its box, as in 「2026 年」. */
function Part({
  id,
  label,
  value = '',
  error,
  wide = false,
}: {
  id: string;
  label: string;
  value?: string | undefined;
  error: string | undefined;
  wide?: boolean;
}) {
  return (
    <span className="flex items-center gap-2">
      <label htmlFor={id} className="order-last">
        {label}
      </label>
      <TextInput
        id={id}
        name={id}
        inputMode={wide ? 'text' : 'numeric'}
        autoComplete="off"
        defaultValue={value}
        width={wide ? 'year' : 'number'}
        aria-invalid={error ? true : undefined}
      />
    </span>
  );
}
