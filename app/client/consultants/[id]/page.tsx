import { notFound } from 'next/navigation';
import { ConflictNotice } from '@/components/consultation/consultant-conflicts';
import { SlotPicker } from '@/components/consultation/slot-picker';
import { SectionTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { countLeft } from '@/lib/consultation/client/queries';
import { findShown } from '@/lib/consultation/matching/profile/queries';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { consultantId } from '@/lib/shared/ids';
import { holdTime } from '../../book/actions';
import { WaitLink } from '../../waiting/wait-link';
import { consultantsCopy } from '../copy';
import { Profile } from './profile';
import { Refused } from './refused';

export default async function Consultant({ params, searchParams }: PageProps<'/client/consultants/[id]'>) {
  const { clientId } = await requireClient();
  const language = await languageOf('client');
  const copy = consultantsCopy[language];
  const id = consultantId((await params).id);
  const shown = id && (await findShown(clientId, id, now()));
  if (!shown) notFound();
  const { profile, minutes, starts } = shown;
  const asked = await searchParams;
  const left = await countLeft(clientId, now());
  const whose = { consultant: profile.consultantId, language };
  return (
    <div className="grid max-w-2xl gap-8">
      {asked.refused ? <Refused reason={asked.refused} at={asked.at} client={clientId} {...whose} /> : null}
      <Profile profile={profile} language={language} />
      <ConflictNotice codes={profile.conflictCodes}>
        <Notice tone="warning">{copy.conflict}</Notice>
      </ConflictNotice>
      <section id="times" className="grid gap-4">
        <SectionTitle>{copy.times}</SectionTitle>
        <p className="text-solid-gray-800">
          {copy.timesHint(String(minutes))} {left > 0 ? copy.left(String(left)) : null}
        </p>
        {left > 0 ? null : (
          <Notice tone="warning" title={copy.noneLeft}>
            <p>{copy.noneLeftText}</p>
            <TextLink href="/client">{copy.account}</TextLink>
          </Notice>
        )}
        <SlotPicker
          {...whose}
          starts={starts}
          asked={asked}
          now={now()}
          action={holdTime}
          address={`/client/consultants/${profile.consultantId}`}
        />
        <WaitLink {...whose} />
      </section>
    </div>
  );
}
