import { InventorySheets } from '@/components/consultation/inventory-sheet';
import { ButtonLink } from '@/components/ui/button';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { PrintButton } from '@/components/ui/print-button';
import { findInventory } from '@/lib/consultation/inventory/queries';
import { sheetsOf } from '@/lib/consultation/inventory/sheet/copy';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { hasPrinter } from '@/lib/pdf/chromium';
import { careerCopy } from '../copy';
import { printCopy } from './copy';

export default async function Print({ searchParams }: PageProps<'/client/career/print'>) {
  const { clientId } = await requireClient();
  const language = await languageOf('client');
  const copy = printCopy[language];
  const { forms } = await findInventory(clientId);
  const failed = (await searchParams).pdf === 'none';
  return (
    <div className="grid gap-6 print:block">
      <div className="no-print grid max-w-2xl gap-6">
        <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
        {failed ? (
          <div role="alert">
            <Notice tone="warning" title={copy.noPdf} />
          </div>
        ) : null}
        <Notice tone="info" title={copy.device}>
          <p>{copy.deviceText}</p>
        </Notice>
        <div className="flex flex-wrap gap-3">
          <PrintButton label={copy.print} />
          {(await hasPrinter()) ? (
            <ButtonLink outside tone="secondary" href="/client/career/pdf">
              {copy.pdf}
            </ButtonLink>
          ) : null}
        </div>
        <p className="text-solid-gray-700">{copy.printText}</p>
        <p>
          <TextLink href="/client/career">{careerCopy[language].back}</TextLink>
        </p>
      </div>
      <InventorySheets sheets={sheetsOf(forms)} hint={copy.placeholder} />
    </div>
  );
}
