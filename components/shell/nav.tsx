'use client';

import type { Route } from 'next';
import Link from 'next/link';
import { usePathname } from 'next/navigation';

export type NavItem = { href: Route; label: string };

/** The pages of a door; the one that is open is marked in words for screen readers and by a line for the eye. */
export function Nav({ items, label }: { items: readonly NavItem[]; label: string }) {
  const path = usePathname();
  const current = items.filter(({ href }) => path === href || path.startsWith(`${href}/`)).at(-1)?.href;
  return (
    <nav aria-label={label} className="mx-auto max-w-5xl overflow-x-auto px-2 sm:px-4">
      <ul className="flex gap-1">
        {items.map(({ href, label: name }) => (
          <li key={href} className="max-w-none shrink-0">
            <Link
              href={href}
              prefetch={false}
              aria-current={href === current ? 'page' : undefined}
              className="flex min-h-11 items-center border-transparent border-b-4 px-2 text-solid-gray-800 no-underline hover:bg-sand-100 aria-[current=page]:border-blue-900 aria-[current=page]:font-700 aria-[current=page]:text-blue-1000"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
