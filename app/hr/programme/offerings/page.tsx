import { Card } from '@/components/ui/card';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { TypedForm } from '@/components/ui/typed-form';
import { offeringKindCopy } from '@/lib/desk/offering/copy';
import { listOfferings } from '@/lib/desk/offering/queries';
import { howToFindLimit, offeringKinds } from '@/lib/desk/offering/rules';
import { requireHr } from '@/lib/identity/hr/guard';
import { languageOf } from '@/lib/identity/language';
import type { Language } from '@/lib/shared/language';
import { add } from './actions';
import { offeringsCopy } from './copy';
import { OfferingList } from './offering-list';

export default async function Offerings({ searchParams }: PageProps<'/hr/programme/offerings'>) {
  const { organizationId } = await requireHr();
  const language = await languageOf('hr');
  const copy = offeringsCopy[language];
  const offerings = await listOfferings(organizationId);
  return (
    <div className="grid max-w-3xl gap-8">
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      {(await searchParams).saved ? <Notice tone="success" title={copy.saved} /> : null}
      <Card title={copy.list}>
        <OfferingList offerings={offerings} language={language} />
      </Card>
      <Card title={copy.add}>
        <TypedForm
          key={offerings.length}
          action={add}
          sections={[{ fields: fieldsOf(language) }]}
          submit={copy.submit}
          problem={copy.problem}
          language={language}
        />
      </Card>
      <p>
        <TextLink href="/hr/programme">{copy.back}</TextLink>
      </p>
    </div>
  );
}

function fieldsOf(language: Language) {
  const { optional, ...copy } = offeringsCopy[language];
  const kinds = offeringKinds.map((value) => ({ value, label: offeringKindCopy[language][value] }));
  return [
    { kind: 'radio', name: 'kind', label: copy.kind, options: kinds },
    { kind: 'text', name: 'title', label: copy.name, hint: copy.nameHint },
    {
      kind: 'area',
      name: 'howToFind',
      label: copy.howToFind,
      hint: copy.howToFindHint,
      optional,
      limit: howToFindLimit,
      rows: 2,
    },
    { kind: 'date', name: 'startsOn', label: copy.startsOn, hint: copy.dayHint, optional },
    { kind: 'date', name: 'endsOn', label: copy.endsOn, hint: copy.dayHint, optional },
  ] as const;
}
