import { cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react';
import { ErrorText, Hint, OptionalMark } from './field-parts';

type Described = { 'aria-describedby'?: string | undefined; 'aria-invalid'?: boolean | undefined };

/**
 * Label, who sees the answer, hint and error above one control, tied together for screen readers. `id` is the id of the control.
 * `optional` is the word for it (「任意」); a field without it is needed.
 */
export function Field({
  id,
  label,
  hint,
  error,
  badge,
  optional,
  children,
}: {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  badge?: ReactNode;
  optional?: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <label htmlFor={id} className="text-std-16B-170">
          {label}
        </label>
        <OptionalMark word={optional} />
        {badge}
      </div>
      <Hint id={id}>{hint}</Hint>
      <ErrorText id={id}>{error}</ErrorText>
      {isControl(children) ? cloneElement(children, describedBy(id, hint, error)) : children}
    </div>
  );
}

const isControl = (node: ReactNode): node is ReactElement<Described> =>
  isValidElement<Described>(node) &&
  (typeof node.type !== 'string' || ['input', 'select', 'textarea'].includes(node.type));

/** What a control says about itself when it has a hint or an error above it. */
export function describedBy(id: string, hint: ReactNode, error: string | undefined): Described {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return { ...(ids ? { 'aria-describedby': ids } : {}), ...(error ? { 'aria-invalid': true } : {}) };
}
