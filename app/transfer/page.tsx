import { PageTitle } from '@/components/ui/heading';
import { siteLanguage } from '@/lib/identity/language';
import { Arrival } from './arrival';
import { transferCopy } from './copy';

/** Where a scanned code leads: no session, no cookie. What it carries stands behind the # and stays on the device. */
export default async function Transfer() {
  const language = await siteLanguage();
  const copy = transferCopy[language];
  return (
    <div className="mx-auto grid max-w-md gap-6">
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      <noscript>{copy.noScript}</noscript>
      <Arrival language={language} />
    </div>
  );
}
