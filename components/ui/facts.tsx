import type { ReactNode } from 'react';

/** Terms and what they are, one under the other on a phone, side by side where there is room. */
export function Facts({ items }: { items: readonly { term: ReactNode; detail: ReactNode }[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[minmax(7em,max-content)_1fr] sm:gap-y-3">
      {Object.entries(items).map(([key, { term, detail }]) => (
        <div key={key} className="mb-2 sm:contents">
          <dt className="text-solid-gray-700">{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
