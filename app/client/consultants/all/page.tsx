import { WithoutConflicts } from '@/components/consultation/consultant-conflicts';
import { ButtonLink } from '@/components/ui/button';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { searchCopy } from '@/lib/consultation/matching/search/copy';
import { afterInput, filtersInput } from '@/lib/consultation/matching/search/input';
import { searchConsultants } from '@/lib/consultation/matching/search/queries';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { addressOf } from './address';
import { FewFound } from './few-found';
import { FiltersForm } from './filters-form';
import { FoundLine } from './found-line';

export default async function All({ searchParams }: PageProps<'/client/consultants/all'>) {
  const { clientId } = await requireClient();
  const language = await languageOf('client');
  const copy = searchCopy[language];
  const asked = await searchParams;
  const filters = filtersInput.parse(asked);
  const after = afterInput.parse(asked.after);
  const { found, next, loosenings } = await searchConsultants(clientId, filters, now(), after);
  const items = found.map((one) => ({
    key: one.consultantId,
    codes: one.conflictCodes,
    content: <FoundLine found={one} language={language} />,
  }));
  const few = (
    <FewFound filters={filters} loosenings={loosenings} alone={items.length === 0} language={language} />
  );
  return (
    <div className="grid max-w-2xl gap-6">
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      <FiltersForm filters={filters} language={language} />
      {items.length === 0 && after === null ? few : null}
      <div className="grid gap-3">
        <WithoutConflicts items={items} limit={items.length} />
      </div>
      {items.length > 0 && loosenings.length > 0 ? few : null}
      {next === null ? null : (
        <ButtonLink tone="secondary" full href={addressOf(filters, next)}>
          {copy.more}
        </ButtonLink>
      )}
      {after ? (
        <p>
          <TextLink href={addressOf(filters, null)}>{copy.first}</TextLink>
        </p>
      ) : null}
      <p>
        <TextLink href="/client/consultants">{copy.back}</TextLink>
      </p>
    </div>
  );
}
