'use client';

import { Table } from '@/components/ui/table';
import { passOnCopy } from '@/lib/consultation/held/copy';
import { withheld } from '@/lib/shared/ballot';
import type { Language } from '@/lib/shared/language';
import { changeCopy, concernCopy, itemCopy, requestCopy, satisfiedCopy } from '@/lib/shared/taxonomy-copy';
import { choicesOf, type Giving, type Picked } from './after-choices';

/** What HR will see of the choice, in the words of HR's page. The figures are samples. */
export function AfterPreview({
  picked,
  giving,
  language,
}: {
  picked: Picked;
  giving: Giving;
  language: Language;
}) {
  const copy = passOnCopy[language];
  return (
    <div aria-live="polite" className="grid gap-2">
      <Table
        caption={copy.preview}
        head={[copy.previewItem, copy.previewShows]}
        rows={[[copy.people, copy.peopleShows], ...rowsOf(picked, giving, language)]}
      />
      <p className="text-solid-gray-700">{copy.previewNote}</p>
      <p className="text-solid-gray-700">{copy.segmentNote}</p>
    </div>
  );
}

function rowsOf(picked: Picked, giving: Giving, language: Language): [string, string][] {
  const { organization, request, text } = choicesOf(picked, giving);
  const { theme, satisfied, change } = organization;
  const copy = passOnCopy[language];
  const items = itemCopy[language];
  const shown = (label: string | null) => (label === null ? copy.nothing : copy.share(label));
  return [
    [items.theme, shown(theme === withheld ? null : concernCopy[language][theme])],
    [items.satisfied, shown(satisfied === withheld ? null : satisfiedCopy[language][satisfied])],
    [items.change, shown(change === withheld ? null : changeCopy[language][change])],
    [items.request, shown(request.request === withheld ? null : requestCopy[language][request.request])],
    [copy.text, text ? copy.textShows : copy.nothing],
  ];
}
