import type { ComponentProps } from 'react';
import { controlClass } from './text-input';

export type SelectOption = { value: string; label: string };

/** The native list. The key makes a refused form show the choice again: React does not update a select's default by itself. */
export function Select({
  options,
  placeholder,
  ...rest
}: Omit<ComponentProps<'select'>, 'className' | 'children'> & {
  options: readonly SelectOption[];
  placeholder?: string | undefined;
}) {
  return (
    <select key={String(rest.defaultValue)} {...rest} className={`${controlClass} w-full pr-2`}>
      {placeholder === undefined ? null : <option value="">{placeholder}</option>}
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
