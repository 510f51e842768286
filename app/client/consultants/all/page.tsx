import type { Route } from 'next';
import { WithoutConflicts } from '@/components/consultation/consultant-conflicts';
import { ButtonLink } from '@/components/ui/button';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { searchCopy } from '@/lib/consultation/matching/search/copy';
import { filtersInput, offsetInput } from '@/lib/consultation/matching/search/input';
import { searchConsultants } from '@/lib/consultation/matching/search/queries';
import type { Filters } from '@/lib/consultation/matching/search/rules';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { FiltersForm } from './filters-form';
import { FoundLine } from './found-line';
import { NobodyFound } from './nobody-found';

export default async function All({ searchParams }: PageProps<'/client/consultants/all'>) {
  const { clientId } = await requireClient();
  const language = await languageOf('client');
  const copy = searchCopy[language];
  const asked = await searchParams;
  const filters = filtersInput.parse(asked);
  const from = offsetInput.parse(asked.from);
  const { found, next } = await searchConsultants(clientId, filters, now(), from);
  const items = found.map((one) => ({
    key: one.consultantId,
    codes: one.conflictCodes,
    content: <FoundLine found={one} language={language} />,
  }));
  return (
    <div className="grid max-w-2xl gap-6">
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      <FiltersForm filters={filters} language={language} />
      {items.length === 0 ? <NobodyFound filters={filters} language={language} /> : null}
      <div className="grid gap-3">
        <WithoutConflicts items={items} limit={items.length} />
      </div>
      {next === null ? null : (
        <ButtonLink tone="secondary" full href={addressOf(filters, next)}>
          {copy.more}
        </ButtonLink>
      )}
      {from > 0 ? (
        <p>
          <TextLink href={addressOf(filters, 0)}>{copy.first}</TextLink>
        </p>
      ) : null}
      <p>
        <TextLink href="/client/consultants">{copy.back}</TextLink>
      </p>
    </div>
  );
}

function addressOf(filters: Filters, from: number): Route {
  const set = Object.entries(filters).filter(([, value]) => value !== null);
  const query = new URLSearchParams(set.map(([name, value]) => [name, String(value)]));
  if (from > 0) query.set('from', String(from));
  return `/client/consultants/all?${query}` as Route;
}
