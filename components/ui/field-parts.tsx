import type { ReactNode } from 'react';
import { Icon } from './icon';

/** The help above a control; nothing when there is none. */
export function Hint({ id, children }: { id: string; children?: ReactNode }) {
  return children ? (
    <p id={`${id}-hint`} className="text-solid-gray-700">
      {children}
    </p>
  ) : null;
}

/** What is wrong and what to do, above the control. */
export function ErrorText({ id, children }: { id: string; children?: string | undefined }) {
  return children ? (
    <p id={`${id}-error`} className="flex gap-2 font-700 text-red-1000">
      <Icon name="danger" className="mt-0.5 size-6" />
      <span>{children}</span>
    </p>
  ) : null;
}

export function OptionalMark({ word }: { word?: string | undefined }) {
  return word ? <span className="text-std-16N-170 text-solid-gray-700">{word}</span> : null;
}

/** A group of choices: legend, who sees the answer, hint and error, then the choices. A link to `#name` moves the focus here. */
export function Group({
  name,
  legend,
  badge,
  hint,
  error,
  optional,
  role,
  children,
}: {
  name: string;
  legend: ReactNode;
  badge?: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: string | undefined;
  role?: 'radiogroup' | undefined;
  children: ReactNode;
}) {
  const described = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ');
  return (
    <fieldset
      id={name}
      role={role}
      tabIndex={-1}
      aria-describedby={described || undefined}
      aria-invalid={role && error ? true : undefined}
      className="min-w-0"
    >
      <legend className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1 p-0 text-std-16B-170">
        <span>{legend}</span>
        <OptionalMark word={optional} />
        {badge}
      </legend>
      <div className="grid gap-2">
        <Hint id={name}>{hint}</Hint>
        <ErrorText id={name}>{error}</ErrorText>
        {children}
      </div>
    </fieldset>
  );
}
