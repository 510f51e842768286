import { Card } from '@/components/ui/card';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { TypedForm } from '@/components/ui/typed-form';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { leave } from './actions';
import { leaveCopy } from './copy';

export default async function Leave() {
  await requireClient();
  const language = await languageOf('client');
  const copy = leaveCopy[language];
  return (
    <div className="grid max-w-2xl gap-6">
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      <Card title={copy.goes}>
        <List items={Object.values(copy.goesList)} />
      </Card>
      <Card title={copy.stays}>
        <List items={Object.values(copy.staysList)} />
      </Card>
      <p>
        {copy.exportText}{' '}
        <TextLink outside href="/client/account/export">
          {copy.exportLink}
        </TextLink>
      </p>
      <TypedForm
        action={leave}
        sections={[{ fields: [{ kind: 'text', name: 'word', label: copy.word, width: 'code' }] }]}
        submit={copy.submit}
        problem={copy.problem}
        language={language}
      />
      <p>
        <TextLink href="/client/account">{copy.back}</TextLink>
      </p>
    </div>
  );
}

const List = ({ items }: { items: readonly string[] }) => (
  <ul className="grid list-disc gap-1 pl-6">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);
