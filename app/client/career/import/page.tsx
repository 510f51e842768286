import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { fileLimit } from '@/lib/consultation/inventory/exchange/rules';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { careerCopy } from '../copy';
import { importCopy } from './copy';
import { ImportForm } from './import-form';

export default async function Import() {
  await requireClient();
  const language = await languageOf('client');
  const { title, lead, ...texts } = importCopy[language];
  return (
    <div className="grid max-w-2xl gap-6">
      <PageTitle lead={lead}>{title}</PageTitle>
      <ImportForm limit={fileLimit} texts={texts} />
      <p>
        <TextLink href="/client/career">{careerCopy[language].back}</TextLink>
      </p>
    </div>
  );
}
