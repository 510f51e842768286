'use client';

import { Fragment, type ReactNode, useEffect, useState } from 'react';
import { formatDate } from '@/lib/shared/calendar';
import type { Language } from '@/lib/shared/language';
import { type OwnOffering, ownOfferings } from '@/lib/wallet/offerings';
import { PathNode } from './path-node';

/** One thing on the line: when (`YYYY-MM` or `YYYY-MM-DD`) and how it looks. */
export type PathItem = { key: string; when: string; node: ReactNode };

type Words = Record<
  OwnOffering['kind'] | 'anytime' | 'looking' | 'none' | 'noWallet' | 'offline' | 'how',
  string
>;
type Found = OwnOffering[] | 'looking' | 'no_wallet' | 'offline';

/** The line. What the own company offers is added here, on the device, so that nobody learns who looked. */
export function PathLine({
  items,
  today,
  todayLabel,
  words,
  language,
}: {
  items: readonly PathItem[];
  today: string;
  todayLabel: string;
  words: Words;
  language: Language;
}) {
  const [found, setFound] = useState<Found>('looking');
  useEffect(() => {
    ownOfferings().then(
      (answer) => setFound(answer.ok ? answer.value : answer.reason),
      () => setFound('offline'),
    );
  }, []);
  const offers = typeof found === 'string' ? [] : found;
  const all = [...items, ...offers.map((offer, index) => itemOf(offer, index, words, today, language))];
  const sorted = all.toSorted((a, b) => a.when.localeCompare(b.when));
  // What is of this month, with no day, is now: it stands before the mark.
  const next = sorted.findIndex(({ when }) => (when.length === 7 ? when > today : when >= today));
  return (
    <>
      <ol className="grid max-w-none">
        {sorted.map(({ key, node }, index) => (
          <Fragment key={key}>
            {index === next ? <Today label={todayLabel} /> : null}
            {node}
          </Fragment>
        ))}
        {next < 0 ? <Today label={todayLabel} /> : null}
      </ol>
      <p role="status" className="no-print text-solid-gray-700">
        {stateOf(found, words)}
      </p>
    </>
  );
}

function stateOf(found: Found, words: Words): string {
  if (found === 'looking') return words.looking;
  if (found === 'no_wallet') return words.noWallet;
  if (found === 'offline') return words.offline;
  return found.length > 0 ? words.how : words.none;
}

const Today = ({ label }: { label: string }) => (
  <li className="flex items-center gap-3 py-2 pl-1 text-std-16B-170">
    <span aria-hidden="true" className="h-0.5 w-6 bg-orange-900" />
    {label}
  </li>
);

function itemOf(
  { kind, title, more, startsOn, endsOn }: OwnOffering,
  index: number,
  words: Words,
  today: string,
  language: Language,
): PathItem {
  const days = [startsOn, endsOn].flatMap((day) => (day ? [formatDate(day, language)] : []));
  const node = (
    <PathNode mark="offer" label={words[kind]} when={days.join(' – ') || words.anytime} title={title}>
      {more ? <p>{more}</p> : null}
    </PathNode>
  );
  // What runs already or has no day stands right after today.
  const when = startsOn && startsOn >= today ? startsOn : (endsOn ?? startsOn ?? today);
  return { key: `offer ${index}`, when, node };
}
