'use client';

import { useEffect } from 'react';

const pauseMilliseconds = 800;

/** Replaces the page by an empty one, so that going back does not show it. The button, or Esc twice. */
export function LeaveQuickly({ label, hint }: { label: string; hint: string }) {
  useEffect(() => {
    let last = 0;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      if (event.timeStamp - last < pauseMilliseconds) leave();
      last = event.timeStamp;
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <a
      href="/away"
      rel="noreferrer"
      title={hint}
      onClick={(event) => {
        event.preventDefault();
        leave();
      }}
      className="inline-flex min-h-11 items-center rounded-8 px-2 text-blue-1000 underline underline-offset-4 hover:bg-blue-50"
    >
      {label}
    </a>
  );
}

function leave(): void {
  document.body.hidden = true;
  window.location.replace('/away');
}
