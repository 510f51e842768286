import { buttonClass } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { TextLink } from '@/components/ui/link';
import { Select } from '@/components/ui/select';
import {
  consultantStyleCopy,
  genderCopy,
  industryCopy,
  spokenLanguageCopy,
  timeBandCopy,
} from '@/lib/consultation/matching/copy';
import { searchCopy } from '@/lib/consultation/matching/search/copy';
import { type Filters, filterNames } from '@/lib/consultation/matching/search/rules';
import type { Language } from '@/lib/shared/language';
import { concernCopy } from '@/lib/shared/taxonomy-copy';

/** The filters as a plain form that asks by address: it works without JavaScript, and a search can be kept and shared with nobody. */
export function FiltersForm({ filters, language }: { filters: Filters; language: Language }) {
  const copy = searchCopy[language];
  const set = filterNames.some((name) => filters[name] !== null);
  return (
    <Disclosure summary={copy.filters} open={set}>
      <form action="/client/consultants/all" className="grid gap-4">
        <div className="grid gap-4 sm:grid-cols-2">
          {filterNames.map((name) => (
            <Field key={name} id={name} label={copy.names[name]}>
              <Select
                id={name}
                name={name}
                placeholder={copy.any}
                options={Object.entries(labelsOf(name, language)).map(([value, label]) => ({ value, label }))}
                defaultValue={String(filters[name] ?? '')}
              />
            </Field>
          ))}
        </div>
        <div className="flex flex-wrap items-center gap-4">
          <button type="submit" className={buttonClass('primary')}>
            {copy.submit}
          </button>
          {set ? <TextLink href="/client/consultants/all">{copy.clear}</TextLink> : null}
        </div>
      </form>
    </Disclosure>
  );
}

function labelsOf(name: keyof Filters, language: Language): Readonly<Record<string, string>> {
  const { weekdays } = searchCopy[language];
  return {
    theme: concernCopy[language],
    industry: industryCopy[language],
    language: spokenLanguageCopy[language],
    gender: genderCopy[language],
    style: consultantStyleCopy[language],
    band: timeBandCopy[language],
    weekday: Object.fromEntries(weekdays.map((day, index) => [index + 1, day])),
  }[name];
}
