import type { ReactNode } from 'react';
import { Group } from './field-parts';

export type ChoiceOption = { value: string; label: ReactNode; hint?: ReactNode };

type Question = {
  name: string;
  legend: ReactNode;
  badge?: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: string | undefined;
};

const card =
  'choice flex min-h-12 cursor-pointer gap-3 rounded-8 border border-solid-gray-600 bg-white px-4 py-2.5 hover:border-black has-checked:border-blue-900 has-checked:bg-blue-50';
const mark = 'mt-0.5 size-6 shrink-0 accent-blue-900';

/** One of several, each with room for a second line. */
export function RadioCards({
  options,
  defaultValue,
  required,
  ...question
}: Question & {
  options: readonly ChoiceOption[];
  defaultValue?: string | undefined;
  required?: boolean | undefined;
}) {
  return (
    <Group {...question} role="radiogroup">
      {options.map(({ value, label, hint }) => (
        <label key={value} className={card}>
          <input
            type="radio"
            name={question.name}
            value={value}
            defaultChecked={value === defaultValue}
            required={required}
            className={mark}
          />
          <span className="min-w-0">
            {label}
            {hint ? <span className="block text-solid-gray-700">{hint}</span> : null}
          </span>
        </label>
      ))}
    </Group>
  );
}

/** Any number of several, in the space of their words. */
export function CheckboxChips({
  options,
  defaultValues = [],
  ...question
}: Question & { options: readonly ChoiceOption[]; defaultValues?: readonly string[] | undefined }) {
  return (
    <Group {...question}>
      <div className="flex flex-wrap gap-2">
        {options.map(({ value, label, hint }) => (
          <label key={value} className={card}>
            <input
              type="checkbox"
              name={question.name}
              value={value}
              defaultChecked={defaultValues.includes(value)}
              aria-invalid={question.error ? true : undefined}
              className={mark}
            />
            <span className="min-w-0">
              {label}
              {hint ? <span className="block text-solid-gray-700">{hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </Group>
  );
}

const points = [1, 2, 3, 4, 5] as const;

/** Five points between two ends in words; the ends are part of the names of the first and the last point. */
export function LikertScale({
  low,
  high,
  defaultValue,
  required,
  ...question
}: Question & {
  low: string;
  high: string;
  defaultValue?: string | number | undefined;
  required?: boolean | undefined;
}) {
  const ends: Partial<Record<number, string>> = { 1: low, 5: high };
  return (
    <Group {...question} role="radiogroup">
      <div className="max-w-md">
        <div className="grid grid-cols-5 gap-2">
          {points.map((point) => (
            <label
              key={point}
              className="choice flex min-h-14 cursor-pointer flex-col items-center justify-center gap-1 rounded-8 border border-solid-gray-600 bg-white py-2 tabular-nums hover:border-black has-checked:border-blue-900 has-checked:bg-blue-50"
            >
              <input
                type="radio"
                name={question.name}
                value={point}
                defaultChecked={String(point) === String(defaultValue ?? '')}
                required={required}
                aria-label={ends[point] ? `${point} ${ends[point]}` : String(point)}
                className="size-6 accent-blue-900"
              />
              <span aria-hidden="true">{point}</span>
            </label>
          ))}
        </div>
        <div aria-hidden="true" className="mt-1 flex justify-between gap-4 text-solid-gray-700">
          <span>{low}</span>
          <span className="text-right">{high}</span>
        </div>
      </div>
    </Group>
  );
}
