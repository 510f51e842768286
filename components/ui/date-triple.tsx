import type { ReactNode } from 'react';
import { bilingual, type Language } from '@/lib/shared/language';
import { Group } from './field-parts';
import { TextInput } from './text-input';

const words = bilingual({ Year: '年', Month: '月', Day: '日' }, { Year: 'Year', Month: 'Month', Day: 'Day' });
const parts = ['Year', 'Month', 'Day'] as const;

export type DateParts = Partial<Record<(typeof parts)[number], string>>;

/** A known date as three boxes, named `<name>Year`, `<name>Month`, `<name>Day`: no calendar to page through, and 「令和8」 fits too. */
export function DateTriple({
  name,
  language,
  defaultValue = {},
  ...question
}: {
  name: string;
  legend: ReactNode;
  language: Language;
  defaultValue?: DateParts | undefined;
  badge?: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: string | undefined;
}) {
  return (
    <Group name={name} {...question}>
      <div className="flex flex-wrap gap-3">
        {parts.map((part) => (
          <span key={part} className="flex items-center gap-2">
            <label htmlFor={`${name}${part}`} className="order-last">
              {words[language][part]}
            </label>
            <TextInput
              id={`${name}${part}`}
              name={`${name}${part}`}
              inputMode={part === 'Year' ? 'text' : 'numeric'}
              defaultValue={defaultValue[part] ?? ''}
              width={part === 'Year' ? 'year' : 'number'}
              aria-invalid={question.error ? true : undefined}
            />
          </span>
        ))}
      </div>
    </Group>
  );
}
