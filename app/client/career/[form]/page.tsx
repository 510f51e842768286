import { notFound } from 'next/navigation';
import { InventoryForm } from '@/components/consultation/inventory-form';
import { InventoryRows } from '@/components/consultation/inventory-rows';
import { VisibilityBadge } from '@/components/ui/badge';
import { Disclosure } from '@/components/ui/disclosure';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { StepBar } from '@/components/ui/step-bar';
import { blockCopy } from '@/lib/consultation/inventory/copy';
import { shownRows } from '@/lib/consultation/inventory/form/rules';
import { findInventory } from '@/lib/consultation/inventory/queries';
import { blocks, isBlock, rowLimits } from '@/lib/consultation/inventory/rules';
import { exampleCopy } from '@/lib/consultation/inventory/starter/copy';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { careerCopy } from '../copy';
import { keepForm, saveForm } from './actions';
import { fieldViews, formTexts } from './described';

export default async function Form({ params }: PageProps<'/client/career/[form]'>) {
  const { clientId } = await requireClient();
  const { form: block } = await params;
  if (!isBlock(block)) notFound();
  const language = await languageOf('client');
  const copy = careerCopy[language];
  const { title, lead, sheet } = blockCopy[language][block];
  const { forms, shared } = await findInventory(clientId);
  return (
    <div className="grid max-w-2xl gap-6">
      <StepBar current={blocks.indexOf(block) + 1} total={blocks.length} label={copy.step(sheet)} />
      <PageTitle lead={lead}>{title}</PageTitle>
      <p>
        <VisibilityBadge who={shared[block] ? 'consultant' : 'self'} language={language} />
      </p>
      <Disclosure summary={copy.example}>
        <InventoryRows block={block} rows={[exampleCopy[language][block]]} language={language} />
      </Disclosure>
      <InventoryForm
        key={block}
        block={block}
        fields={fieldViews(block, language)}
        rows={shownRows(block, forms[block])}
        many={rowLimits[block]}
        texts={formTexts(block, language)}
        action={saveForm}
        keep={keepForm}
      />
      <p>
        <TextLink href="/client/career">{copy.back}</TextLink>
      </p>
    </div>
  );
}
