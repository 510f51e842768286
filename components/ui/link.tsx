import type { Route } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';

type Target<T extends string> =
  | { href: Route<T>; outside?: false | undefined }
  | { href: string; outside: true };

const look = 'text-blue-1000 underline underline-offset-4 hover:text-blue-900 hover:decoration-2';

/**
 * A link inside a door, never prefetched. With `outside` (another door, another site) a plain link without Referer: the router
 * must not send one door's cookie and another door's path together.
 */
export function TextLink<T extends string>({ children, ...target }: Target<T> & { children: ReactNode }) {
  if (target.outside)
    return (
      <a href={target.href} rel="noreferrer" className={look}>
        {children}
      </a>
    );
  return (
    <Link href={target.href} prefetch={false} className={look}>
      {children}
    </Link>
  );
}
