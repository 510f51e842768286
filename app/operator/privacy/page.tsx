import { PageTitle } from '@/components/ui/heading';
import { languageOf } from '@/lib/identity/language';
import { requireOperator } from '@/lib/identity/operator/guard';
import { privacyPageCopy } from './copy';
import { GateTable } from './gate-table';
import { SpentTable } from './spent-table';
import { StateCard } from './state-card';

export default async function Privacy() {
  await requireOperator();
  const language = await languageOf('operator');
  const copy = privacyPageCopy[language];
  return (
    <div className="grid gap-8">
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      <StateCard language={language} />
      <GateTable language={language} />
      <SpentTable language={language} />
    </div>
  );
}
