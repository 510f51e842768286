import type { ReactNode } from 'react';

export type PathMark = 'done' | 'coming' | 'offer';

const marks: Record<PathMark, string> = {
  done: 'border-blue-900 bg-blue-900',
  coming: 'border-blue-900 bg-white',
  offer: 'border-orange-900 bg-orange-100',
};

/** One thing on the line: a mark on it, what it is, when, and what more there is to say or do. */
export function PathNode({
  mark,
  label,
  when,
  title,
  pale = false,
  children,
}: {
  mark: PathMark;
  label: string;
  when: string;
  title: string;
  pale?: boolean;
  children?: ReactNode;
}) {
  return (
    <li
      className={`relative ml-3 grid max-w-none break-inside-avoid gap-1 border-l-2 py-3 pl-6 ${pale ? 'border-solid-gray-420 border-dashed' : 'border-blue-900'}`}
    >
      <span
        aria-hidden="true"
        className={`absolute top-5 -left-[9px] size-4 rounded-full border-2 ${marks[mark]}`}
      />
      <p className="text-solid-gray-700">
        {label}　{when}
      </p>
      {title ? <p className="text-std-16B-170">{title}</p> : null}
      {children}
    </li>
  );
}
