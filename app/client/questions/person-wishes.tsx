import type { ReactNode } from 'react';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { ageBandCopy, genderCopy, spokenLanguageCopy } from '@/lib/consultation/matching/copy';
import type { Wishes } from '@/lib/consultation/matching/wish/rules';
import type { Language } from '@/lib/shared/language';
import { questionsCopy } from './copy';

/** The fourth question: three lists, each with "no preference" first. */
export function PersonWishes({
  wishes,
  chosenOf,
  badge,
  language,
}: {
  wishes: Wishes;
  chosenOf: (name: string, kept: string | null) => string;
  badge: ReactNode;
  language: Language;
}) {
  const copy = questionsCopy[language];
  const lists = [
    { name: 'gender', label: copy.gender, labels: genderCopy[language], kept: wishes.gender },
    { name: 'ageBand', label: copy.ageBand, labels: ageBandCopy[language], kept: wishes.ageBand },
    { name: 'language', label: copy.language, labels: spokenLanguageCopy[language], kept: wishes.language },
  ];
  return (
    <fieldset className="min-w-0 rounded-16 border border-sand-300 bg-white p-5 sm:p-6">
      <legend className="float-left mb-4 flex w-full flex-wrap items-center gap-x-3 gap-y-1 p-0 text-std-16B-170">
        <span>{copy.person}</span>
        {badge}
      </legend>
      <div className="clear-both grid gap-4 sm:grid-cols-3">
        {lists.map(({ name, label, labels, kept }) => (
          <Field key={name} id={name} label={label}>
            <Select
              id={name}
              name={name}
              placeholder={copy.any}
              options={Object.entries(labels).map(([value, text]) => ({ value, label: text }))}
              defaultValue={chosenOf(name, kept)}
            />
          </Field>
        ))}
      </div>
    </fieldset>
  );
}
