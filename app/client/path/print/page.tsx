import { PathLine } from '@/components/consultation/path-line';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { pathCopy } from '@/lib/consultation/path/copy';
import { findPath } from '@/lib/consultation/path/queries';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { dayIn, formatDate } from '@/lib/shared/calendar';
import { itemsOf } from '../items';
import { PrintButton } from './print-button';

export default async function PrintedPath() {
  const { clientId } = await requireClient();
  const language = await languageOf('client');
  const copy = pathCopy[language];
  const today = dayIn(now());
  const items = itemsOf(await findPath(clientId, now()), { language, paper: true });
  return (
    <div className="grid max-w-2xl gap-6">
      <PageTitle lead={formatDate(today, language)}>{copy.title}</PageTitle>
      <div className="no-print grid gap-3">
        <p>{copy.printHint}</p>
        <div className="flex flex-wrap items-center gap-4">
          <PrintButton label={copy.printNow} />
          <TextLink href="/client/path">{copy.backToPath}</TextLink>
        </div>
      </div>
      <PathLine items={items} today={today} todayLabel={copy.today} words={copy.own} language={language} />
    </div>
  );
}
