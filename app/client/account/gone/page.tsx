import { PageTitle } from '@/components/ui/heading';
import { languageOf } from '@/lib/identity/language';
import { leaveCopy } from '../leave/copy';

/** After the account is gone: nobody is signed in here any more. */
export default async function Gone() {
  const copy = leaveCopy[await languageOf('client')];
  return (
    <div className="grid max-w-2xl gap-6">
      <PageTitle lead={copy.goneText}>{copy.goneTitle}</PageTitle>
      <p>{copy.goneDevice}</p>
    </div>
  );
}
