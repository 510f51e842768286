import type { ReactNode } from 'react';
import { SectionTitle } from '@/components/ui/heading';
import { SuppressedCell } from '@/components/ui/suppressed-cell';
import { hiddenCopy } from '@/lib/report/release/copy';
import type { Hidden } from '@/lib/report/release/input';
import type { Language } from '@/lib/shared/language';
import { releaseCopy } from './copy';

/** One part of a release on paper of its own. */
export function ReleaseSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid content-start gap-5 rounded-16 border border-sand-300 bg-white p-5 sm:p-6">
      <SectionTitle>{title}</SectionTitle>
      {children}
    </section>
  );
}

/** A whole figure that is hidden: the ＊, and its reason behind it. */
export function HiddenFigure({
  figure,
  floor,
  language,
}: {
  figure: Hidden;
  floor: number;
  language: Language;
}) {
  return (
    <div>
      <p>{releaseCopy[language].hiddenFigure}</p>
      <SuppressedCell reason={hiddenCopy[language][figure.reason](floor)} language={language} />
    </div>
  );
}
