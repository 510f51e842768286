import type { Route } from 'next';
import { TextLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { searchCopy } from '@/lib/consultation/matching/search/copy';
import { type Filters, withoutEach } from '@/lib/consultation/matching/search/rules';
import type { Language } from '@/lib/shared/language';

/** Instead of an empty page: the search without each of its filters. */
export function NobodyFound({ filters, language }: { filters: Filters; language: Language }) {
  const copy = searchCopy[language];
  const choices = withoutEach(filters);
  return (
    <Notice tone="info" title={copy.none}>
      {choices.length > 0 ? <p>{copy.noneText}</p> : null}
      <ul className="grid gap-1">
        {choices.map(({ filter, fewer }) => {
          const set = Object.entries(fewer).flatMap(([name, value]) =>
            value === null ? [] : [[name, String(value)]],
          );
          return (
            <li key={filter}>
              <TextLink href={`/client/consultants/all?${new URLSearchParams(set)}` as Route}>
                {copy.without(copy.names[filter])}
              </TextLink>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
