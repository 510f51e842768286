import { notFound } from 'next/navigation';
import { ConflictNotice } from '@/components/consultation/consultant-conflicts';
import { SlotDays } from '@/components/consultation/slot-days';
import { SectionTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { listOpenings } from '@/lib/consultation/availability/queries';
import { findAccount } from '@/lib/consultation/client/queries';
import { findConsultant } from '@/lib/consultation/matching/queries';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { consultantId } from '@/lib/shared/ids';
import { holdTime } from '../../book/actions';
import { consultantsCopy } from '../copy';
import { Profile } from './profile';
import { Refused } from './refused';

export default async function Consultant({ params, searchParams }: PageProps<'/client/consultants/[id]'>) {
  const { clientId } = await requireClient();
  const language = await languageOf('client');
  const copy = consultantsCopy[language];
  const id = consultantId((await params).id);
  const profile = id && (await findConsultant(id));
  const openings = id && (await listOpenings(clientId, id, now()));
  if (!profile || !openings) notFound();
  const { refused, at, after } = await searchParams;
  const account = await findAccount(clientId, now());
  const left = (account?.credits ?? [])
    .filter(({ open }) => open)
    .reduce((sum, credit) => sum + credit.left, 0);
  return (
    <div className="grid max-w-2xl gap-8">
      {refused ? (
        <Refused
          reason={refused}
          at={at}
          consultant={profile.consultantId}
          client={clientId}
          language={language}
        />
      ) : null}
      <Profile profile={profile} language={language} />
      <ConflictNotice codes={profile.conflictCodes}>
        <Notice tone="warning">{copy.conflict}</Notice>
      </ConflictNotice>
      <section id="times" className="grid gap-4">
        <SectionTitle>{copy.times}</SectionTitle>
        <p className="text-solid-gray-800">
          {copy.timesHint(String(openings.minutes))} {left > 0 ? copy.left(String(left)) : null}
        </p>
        {left > 0 ? null : (
          <Notice tone="warning" title={copy.noneLeft}>
            <p>{copy.noneLeftText}</p>
            <TextLink href="/client">{copy.account}</TextLink>
          </Notice>
        )}
        <SlotDays
          openings={openings}
          consultant={profile.consultantId}
          after={after}
          action={holdTime}
          address={`/client/consultants/${profile.consultantId}`}
          language={language}
        />
      </section>
    </div>
  );
}
