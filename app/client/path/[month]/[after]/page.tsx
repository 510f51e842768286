import { notFound } from 'next/navigation';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { pathCopy } from '@/lib/consultation/path/copy';
import { readWhich } from '@/lib/consultation/path/input';
import { listFollowUps } from '@/lib/consultation/path/queries';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { FollowUpForm } from './follow-up-form';

export default async function FollowUpPage({ params }: PageProps<'/client/path/[month]/[after]'>) {
  const { clientId } = await requireClient();
  const { month, after } = await params;
  const which = readWhich(month, after);
  const followUps = which ? await listFollowUps(clientId, now()) : [];
  const followUp = followUps.find(
    (one) => one.month === which?.month && one.afterMonths === which.afterMonths,
  );
  if (!followUp) notFound();
  const language = await languageOf('client');
  const copy = pathCopy[language];
  return (
    <div className="mx-auto grid max-w-2xl gap-8">
      <PageTitle lead={followUp.open ? copy.followUpLead : copy.notOpen}>
        {copy.followUpOf(followUp.afterMonths)}
      </PageTitle>
      {followUp.open ? (
        <FollowUpForm
          month={followUp.month}
          after={followUp.afterMonths}
          known={followUp.answer}
          language={language}
        />
      ) : null}
      <p>
        <TextLink href="/client/path">{copy.backToPath}</TextLink>
      </p>
    </div>
  );
}
