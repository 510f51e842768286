import { PageTitle } from '@/components/ui/heading';
import { Notice } from '@/components/ui/notice';
import { findInventory } from '@/lib/consultation/inventory/queries';
import { blocks } from '@/lib/consultation/inventory/rules';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { BlockCard } from './block-card';
import { careerCopy } from './copy';
import { TakeAlong } from './take-along';

export default async function Career({ searchParams }: PageProps<'/client/career'>) {
  const { clientId } = await requireClient();
  const language = await languageOf('client');
  const copy = careerCopy[language];
  const { forms, shared } = await findInventory(clientId);
  const first = blocks.find((block) => forms[block].length === 0);
  const done = blocks.filter((block) => forms[block].length > 0).length;
  return (
    <div className="grid max-w-2xl gap-6">
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      {(await searchParams).imported ? <Notice tone="success" title={copy.imported} /> : null}
      <Notice tone="info">
        <p>{copy.privacy}</p>
        <p>{copy.sharing}</p>
      </Notice>
      <p>
        {copy.done(done, blocks.length)}
        {done === 0 ? ` ${copy.order}` : null}
      </p>
      {blocks.map((block) => (
        <BlockCard
          key={block}
          block={block}
          count={forms[block].length}
          shared={shared[block]}
          next={block === first}
          language={language}
        />
      ))}
      <TakeAlong language={language} />
    </div>
  );
}
