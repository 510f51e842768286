import { TextLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { Loosened } from '@/lib/consultation/matching/near/rules';
import { searchCopy } from '@/lib/consultation/matching/search/copy';
import type { Filters } from '@/lib/consultation/matching/search/rules';
import type { Language } from '@/lib/shared/language';
import { addressOf } from './address';

/** Where nobody or few fit: which filter to give up, and how many people that adds. */
export function FewFound({
  filters,
  loosenings,
  alone,
  language,
}: {
  filters: Filters;
  loosenings: readonly Loosened<keyof Filters>[];
  alone: boolean;
  language: Language;
}) {
  const copy = searchCopy[language];
  const nothing = loosenings.length === 0;
  return (
    <Notice tone="info" title={alone ? copy.none : copy.few}>
      <p>{nothing ? copy.nothingToLoosen : copy.loosenText}</p>
      <ul className="grid gap-1">
        {loosenings.map(({ condition, adds, orMore }) => (
          <li key={condition}>
            <TextLink href={addressOf({ ...filters, [condition]: null }, null)}>
              {copy.without(copy.names[condition], String(adds), orMore)}
            </TextLink>
          </li>
        ))}
      </ul>
      {nothing && alone ? <TextLink href="/client/consultants/all">{copy.clear}</TextLink> : null}
    </Notice>
  );
}
