import { Notice } from '@/components/ui/notice';
import { faultCopy } from '@/lib/desk/roster/copy';
import type { Fault } from '@/lib/desk/roster/rules';
import type { Language } from '@/lib/shared/language';
import { previewCopy } from './copy';

/** Row numbers of one kind that are written out. */
const shown = 30;

/** What is wrong, one entry a kind, with the rows as the spreadsheet numbers them. */
export function FaultList({ faults, language }: { faults: readonly Fault[]; language: Language }) {
  const copy = previewCopy[language];
  return (
    <Notice tone="danger" title={copy.faultsTitle}>
      <p>{copy.faultsLead}</p>
      <ul className="grid list-disc gap-3 pl-6">
        {faults.map(({ kind, rows }) => (
          <li key={kind}>
            {faultCopy[language][kind]}
            <span className="block text-std-16B-170 tabular-nums">
              {copy.faultRows(rows.length, rows.slice(0, shown).join(language === 'ja' ? '、' : ', '))}
              {rows.length > shown ? copy.more(rows.length - shown) : ''}
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
