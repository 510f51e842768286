import type { ReactNode } from 'react';
import { Button, type ButtonTone } from './button';

/** A button of work on the device: while that goes on it keeps the focus, says so, and ignores further taps. */
export function BusyButton({
  busy,
  busyText,
  tone,
  type = 'button',
  onClick,
  children,
}: {
  busy: boolean;
  busyText: string;
  tone?: ButtonTone;
  type?: 'button' | 'submit';
  onClick?: () => void;
  children: ReactNode;
}) {
  return (
    <div className="grid gap-2">
      <Button
        type={type}
        full
        {...(tone ? { tone } : {})}
        aria-disabled={busy || undefined}
        onClick={(event) => (busy ? event.preventDefault() : onClick?.())}
        className="aria-disabled:cursor-progress aria-disabled:opacity-70"
      >
        {children}
        {busy ? <span aria-hidden="true" className="busy" /> : null}
      </Button>
      <p role="status" className="sr-only">
        {busy ? busyText : ''}
      </p>
    </div>
  );
}
