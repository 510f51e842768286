'use client';

import { Button, type ButtonTone } from './button';

/** Opens the browser's own print. */
export function PrintButton({ tone, label }: { tone?: ButtonTone; label: string }) {
  return (
    <Button type="button" tone={tone} onClick={() => window.print()}>
      {label}
    </Button>
  );
}
