import type { ReactNode } from 'react';

/** The one `<h1>` of a page, and the sentence that says what the page is for. */
export function PageTitle({ children, lead }: { children: ReactNode; lead?: ReactNode }) {
  return (
    <div className="grid gap-3">
      <h1 className="text-std-26B-150 sm:text-std-32B-150">{children}</h1>
      {lead ? <p className="text-std-17N-170 text-solid-gray-800">{lead}</p> : null}
    </div>
  );
}

export function SectionTitle({
  children,
  id,
  level = 2,
}: {
  children: ReactNode;
  id?: string | undefined;
  level?: 2 | 3 | undefined;
}) {
  return level === 2 ? (
    <h2 id={id} className="text-std-22B-150">
      {children}
    </h2>
  ) : (
    <h3 id={id} className="text-std-18B-160">
      {children}
    </h3>
  );
}
