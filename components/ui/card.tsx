import type { ReactNode } from 'react';

/** One thing on white paper. `level` is the level of its heading. */
export function Card({
  title,
  level = 2,
  children,
}: {
  title?: ReactNode;
  level?: 2 | 3 | undefined;
  children: ReactNode;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const size = level === 2 ? 'text-std-20B-150' : 'text-std-18B-160';
  return (
    <section className="grid content-start gap-4 rounded-16 border border-sand-300 bg-white p-5 sm:p-6">
      {title ? <Heading className={size}>{title}</Heading> : null}
      {children}
    </section>
  );
}
