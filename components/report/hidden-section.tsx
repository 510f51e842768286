import { hiddenCopy } from '@/lib/report/release/copy';
import { hiddenReasons, type ReleaseDocument } from '@/lib/report/release/input';
import type { Language } from '@/lib/shared/language';
import { releaseCopy } from './copy';
import { ReleaseSection } from './section';

/** How figures are protected, and every reason for which one may be missing. */
export function HiddenSection({ document, language }: { document: ReleaseDocument; language: Language }) {
  const copy = releaseCopy[language];
  return (
    <ReleaseSection title={copy.hidden}>
      <p>{copy.hiddenLead}</p>
      <ul className="grid list-disc gap-2 pl-6">
        {[copy.floorRule(document.floor), ...Object.values(copy.hiddenRules)].map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <ul className="grid gap-2">
        {hiddenReasons.map((reason) => (
          <li key={reason} className="flex gap-2">
            <span aria-hidden="true">＊</span>
            <span>{hiddenCopy[language][reason](document.floor)}</span>
          </li>
        ))}
      </ul>
    </ReleaseSection>
  );
}
