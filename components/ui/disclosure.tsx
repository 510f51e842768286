import type { ReactNode } from 'react';
import { Icon } from './icon';

/** More, for those who ask. Printed open. */
export function Disclosure({
  summary,
  children,
  open,
  onToggle,
}: {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean | undefined;
  /** From a client component: what is inside may come late. */
  onToggle?: (() => void) | undefined;
}) {
  return (
    <details open={open} onToggle={onToggle} className="group">
      <summary className="inline-flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-8 pr-3 text-blue-1000 underline underline-offset-4 hover:decoration-2">
        <Icon name="chevron" className="size-6 group-open:rotate-180" />
        <span>{summary}</span>
      </summary>
      <div className="stack pt-2 pb-1 pl-8">{children}</div>
    </details>
  );
}
