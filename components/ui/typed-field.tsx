'use client';

import type { FormState } from '@/lib/shared/form';
import type { Language } from '@/lib/shared/language';
import { CheckboxChips, type ChoiceOption, RadioCards } from './choice';
import { DateTriple } from './date-triple';
import { Field } from './field';
import { Select } from './select';
import { TextArea } from './text-area';
import { TextInput } from './text-input';

type Words = { name: string; label: string; hint?: string; optional?: string };
type Options = readonly (ChoiceOption & { label: string })[];

/** One field of a described form. `value` is what stands in it before anything is typed. */
export type TypedFieldView = Words &
  (
    | { kind: 'text' | 'email'; value?: string; width?: 'full' | 'code' }
    | { kind: 'number'; value?: string; width?: 'code' | 'number' }
    | { kind: 'area'; value?: string; limit?: number; rows?: number }
    | { kind: 'select'; value?: string; options: Options; placeholder?: string }
    | { kind: 'radio'; value?: string; options: Options }
    | { kind: 'chips'; values?: readonly string[]; options: Options }
    | { kind: 'date' }
  );

export function TypedField({
  field,
  state,
  language,
}: {
  field: TypedFieldView;
  state: FormState;
  language: Language;
}) {
  const { name, label, hint, optional } = field;
  const error = state?.errors.find((one) => one.field === name)?.message;
  const typed = (key: string): string | undefined => {
    const value = state?.values[key];
    return typeof value === 'string' ? value : value?.[0];
  };
  const question = { name, legend: label, hint, error, optional };
  if (field.kind === 'radio')
    return <RadioCards {...question} options={field.options} defaultValue={typed(name) ?? field.value} />;
  if (field.kind === 'chips')
    return (
      <CheckboxChips
        {...question}
        options={field.options}
        defaultValues={state ? [state.values[name] ?? []].flat() : field.values}
      />
    );
  if (field.kind === 'date')
    return (
      <DateTriple
        {...question}
        language={language}
        defaultValue={{
          Year: typed(`${name}Year`) ?? '',
          Month: typed(`${name}Month`) ?? '',
          Day: typed(`${name}Day`) ?? '',
        }}
      />
    );
  return (
    <Field id={name} label={label} hint={hint} error={error} optional={optional}>
      {controlOf(field, typed(name) ?? field.value ?? '')}
    </Field>
  );
}

type OneControl = Extract<TypedFieldView, { kind: 'text' | 'email' | 'number' | 'area' | 'select' }>;

function controlOf(field: OneControl, value: string) {
  const same = { id: field.name, name: field.name, defaultValue: value };
  if (field.kind === 'select')
    return <Select {...same} options={field.options} placeholder={field.placeholder} />;
  if (field.kind === 'area') return <TextArea {...same} maxLength={field.limit} rows={field.rows ?? 4} />;
  return (
    <TextInput
      {...same}
      width={field.width}
      type={field.kind === 'email' ? 'email' : 'text'}
      inputMode={field.kind === 'number' ? 'numeric' : undefined}
    />
  );
}
