'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Longest wait that a browser's timer can hold, in milliseconds. */
const longest = 2 ** 31 - 1;

/** Asks the server for the page again after so many milliseconds: when a room opens, or when the grace timer runs out. */
export function RoomRefresh({ after }: { after: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setTimeout(() => router.refresh(), Math.min(Math.max(after, 0) + 500, longest));
    return () => clearTimeout(timer);
  }, [after, router]);
  return null;
}
