'use client';

import type { ComponentProps } from 'react';
import { useFormStatus } from 'react-dom';
import { type ButtonTone, buttonClass } from './button';

/** Submits its form once: while the answer is under way it keeps the focus, looks busy and ignores further clicks. */
export function SubmitButton({
  tone,
  full,
  children,
  onClick,
  ...rest
}: Omit<ComponentProps<'button'>, 'type' | 'className'> & {
  tone?: ButtonTone | undefined;
  full?: boolean | undefined;
}) {
  const { pending } = useFormStatus();
  return (
    <button
      {...rest}
      type="submit"
      aria-disabled={pending || undefined}
      onClick={(event) => (pending ? event.preventDefault() : onClick?.(event))}
      className={`${buttonClass(tone, full)} aria-disabled:cursor-progress aria-disabled:opacity-70`}
    >
      {children}
      {pending ? <span aria-hidden="true" className="busy" /> : null}
    </button>
  );
}
