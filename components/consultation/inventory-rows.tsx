import { Facts } from '@/components/ui/facts';
import { choiceCopy } from '@/lib/consultation/inventory/copy';
import { fieldLabel } from '@/lib/consultation/inventory/field/copy';
import {
  type Block,
  employmentTypes,
  fields,
  type Kind,
  licenceStates,
  type Row,
} from '@/lib/consultation/inventory/rules';
import type { Language } from '@/lib/shared/language';

/** Rows of a form, to be read. What was left out is not there. */
export function InventoryRows({
  block,
  rows,
  language,
}: {
  block: Block;
  rows: readonly Row[];
  language: Language;
}) {
  return (
    <ol className="grid gap-4 divide-y divide-sand-300">
      {Object.entries(rows).map(([key, row]) => (
        <li key={key} className="max-w-none pb-4 last:pb-0">
          <Facts items={factsOf(block, row, language)} />
        </li>
      ))}
    </ol>
  );
}

const factsOf = (block: Block, row: Row, language: Language) =>
  Object.entries(fields[block])
    .filter(([field]) => row[field])
    .map(([field, kind]) => ({
      term: fieldLabel(language, block, field),
      detail: <span className="whitespace-pre-wrap">{shown(kind, row[field] ?? '', language)}</span>,
    }));

const choices = [...employmentTypes, ...licenceStates];

function shown(kind: Kind, text: string, language: Language): string {
  if (typeof kind === 'string') return kind === 'month' ? text.replace('-', '/') : text;
  const choice = choices.find((one) => one === text);
  return choice ? choiceCopy[language][choice] : text;
}
