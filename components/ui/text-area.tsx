'use client';

import { type ComponentProps, useState } from 'react';
import { controlClass } from './text-input';

/** Several lines. `maxLength` is counted, not enforced: nothing that was typed or pasted is cut off; the server says what is too long. */
export function TextArea({
  maxLength,
  rows = 5,
  onChange,
  ...rest
}: Omit<ComponentProps<'textarea'>, 'className'>) {
  const [length, setLength] = useState(String(rest.defaultValue ?? rest.value ?? '').length);
  const over = maxLength !== undefined && length > maxLength;
  return (
    <div className="grid gap-1">
      <textarea
        {...rest}
        rows={rows}
        onChange={(event) => {
          setLength(event.target.value.length);
          onChange?.(event);
        }}
        className={`${controlClass} w-full`}
      />
      {maxLength === undefined ? null : (
        <p className={`text-right tabular-nums ${over ? 'font-700 text-red-1000' : 'text-solid-gray-700'}`}>
          {length} / {maxLength}
        </p>
      )}
    </div>
  );
}
