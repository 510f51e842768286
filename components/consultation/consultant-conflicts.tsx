'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { ownOrganization } from '@/lib/wallet/device';

type Item = { key: string; codes: readonly string[]; content: ReactNode };

/**
 * Shows the first so many items whose consultants may meet people of the own organization. The comparison happens here, on the device,
 * which alone knows the organization; the server sends more items than are shown. Without JavaScript the first ones are shown.
 */
export function WithoutConflicts({ items, limit }: { items: readonly Item[]; limit: number }) {
  const own = useOwnOrganization();
  const free = items.filter(({ codes }) => own === null || !codes.includes(own));
  const shown = new Set(free.slice(0, limit).map(({ key }) => key));
  return (
    <>
      {items.map(({ key, content }) => (
        <div key={key} hidden={!shown.has(key)}>
          {content}
        </div>
      ))}
    </>
  );
}

/** Says on a profile that this consultant has to do with the own organization; nothing otherwise. */
export function ConflictNotice({ codes, children }: { codes: readonly string[]; children: ReactNode }) {
  const own = useOwnOrganization();
  return own !== null && codes.includes(own) ? children : null;
}

function useOwnOrganization(): string | null {
  const [own, setOwn] = useState<string | null>(null);
  useEffect(() => {
    let there = true;
    ownOrganization().then(
      (code) => there && setOwn(code),
      () => {},
    );
    return () => {
      there = false;
    };
  }, []);
  return own;
}
