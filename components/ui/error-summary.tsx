'use client';

import { useEffect, useRef } from 'react';
import type { FieldError } from '@/lib/shared/form';

/** What a refused form says first: it takes the focus each time the form comes back, and leads to each field. */
export function ErrorSummary({ title, errors }: { title: string; errors: readonly FieldError[] }) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each refusal is a new list, and each one takes the focus again.
  useEffect(() => box.current?.focus(), [errors]);
  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="grid gap-2 rounded-8 border-2 border-red-900 bg-white p-4"
    >
      <p className="text-std-17B-170">{title}</p>
      <ul className="list-disc pl-6">
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field ? (
              <a href={`#${field}`} className="text-red-1000 underline underline-offset-4 hover:decoration-2">
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
