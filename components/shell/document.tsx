import type { ReactNode } from 'react';
import type { Language } from '@/lib/shared/language';

/** The document of a root layout. Every door has a root layout of its own, so that no page of one is loaded into another. */
export function Document({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <html lang={language}>
      <body className="flex min-h-dvh flex-col">{children}</body>
    </html>
  );
}
