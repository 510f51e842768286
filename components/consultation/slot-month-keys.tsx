'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

const columns = 7;
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -columns,
  ArrowDown: columns,
};

/**
 * Keys for a month that the server has drawn (APG grid): one stop for Tab, arrows by day and week, Home and End within the week, Page Up and
 * Page Down by month. Days without open times can be reached, too. Without JavaScript the table stays a table of links.
 */
export function SlotMonthKeys({ month, children }: { month: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    const days = prepare(box.current);
    const date = wanted.current;
    wanted.current = null;
    const kept = date === null ? undefined : days[Math.min(date, days.length) - 1];
    stop(days, kept ?? days.find((day) => day.ariaCurrent === 'date') ?? days.find(isLink) ?? days[0]);
    if (date !== null && month) kept?.focus();
  }, [month]);

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const days = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-day]')];
    const at = days.findIndex((day) => day.matches(':focus'));
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const beside = { PageUp: 'prev', PageDown: 'next' }[event.key];
    const to = goal(days, at, event.key);
    if (!beside && !to) return;
    event.preventDefault();
    stop(days, to)?.focus();
    const link = beside ? event.currentTarget.querySelector<HTMLElement>(`a[rel="${beside}"]`) : null;
    if (link) wanted.current = at + 1;
    link?.click();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the links and days inside
    <div ref={box} onKeyDown={onKeyDown} className="grid gap-2">
      {children}
    </div>
  );
}

const isLink = (day: HTMLElement) => day.tagName === 'A';

/** Tells assistive technology that this is a grid now: only with the keys working is that true. */
function prepare(box: HTMLElement | null): HTMLElement[] {
  box?.querySelector('table')?.setAttribute('role', 'grid');
  return [...(box?.querySelectorAll<HTMLElement>('[data-day]') ?? [])];
}

/** Makes one day the only stop for Tab. */
function stop(days: readonly HTMLElement[], one: HTMLElement | undefined): HTMLElement | undefined {
  if (!one) return undefined;
  for (const day of days) day.tabIndex = day === one ? 0 : -1;
  return one;
}

/** The day that a key leads to within the month. */
function goal(days: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  const step = steps[key];
  if (step !== undefined) return days[at + step];
  const row = days[at]?.closest('tr');
  const week = days.filter((day) => day.closest('tr') === row);
  return { Home: week[0], End: week.at(-1) }[key];
}
