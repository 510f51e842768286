import { notFound } from 'next/navigation';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { daysCopy } from '@/lib/consultation/availability/days/copy';
import { hoursCopy } from '@/lib/consultation/availability/form/copy';
import { typedWeekOf } from '@/lib/consultation/availability/form/rules';
import { listWeeklyHours } from '@/lib/consultation/availability/queries';
import { findProfile } from '@/lib/consultation/consultant/queries';
import { handoverCopy } from '@/lib/consultation/handover/copy';
import { now } from '@/lib/env';
import { requireConsultant } from '@/lib/identity/consultant/guard';
import { languageOf } from '@/lib/identity/language';
import { platformZone } from '@/lib/shared/calendar';
import { changeHours } from './actions';
import { effectOf } from './effect';
import { HoursForm } from './hours-form';

export default async function Hours({ searchParams }: PageProps<'/consultant/hours'>) {
  const { consultantId } = await requireConsultant();
  const language = await languageOf('consultant');
  const profile = await findProfile(consultantId);
  if (!profile) notFound();
  const copy = hoursCopy[language];
  const { saved, handedOver } = await searchParams;
  const hours = await listWeeklyHours(consultantId);
  const zone = profile.timeZone === platformZone ? copy.tokyo : profile.timeZone;
  return (
    <div className="grid gap-8">
      <PageTitle lead={`${copy.lead}${language === 'en' ? ' ' : ''}${copy.zone(zone)}`}>
        {copy.title}
      </PageTitle>
      {saved ? <Notice tone="success" title={copy.saved} /> : null}
      {handedOver ? (
        <Notice tone="success" title={copy.handedOver}>
          <p>{copy.handedOverText}</p>
        </Notice>
      ) : null}
      <p>
        <TextLink href="/consultant/hours/days">{daysCopy[language].link}</TextLink>
      </p>
      <HoursForm
        action={changeHours}
        language={language}
        initial={{
          week: typedWeekOf(hours),
          settings: {
            bufferMinutes: String(profile.bufferMinutes),
            noticeMinutes: String(profile.noticeMinutes),
            dailyCap: String(profile.dailyCap),
            weeklyCap: String(profile.weeklyCap),
            holidaysOff: profile.holidaysOff ? '1' : '',
            gridMinutes: String(profile.gridMinutes),
          },
          effect: await effectOf(consultantId, { hours }, now()),
          errors: [],
          warned: false,
        }}
      />
      <p>
        <TextLink href="/consultant/handover">{handoverCopy[language].link}</TextLink>
      </p>
    </div>
  );
}
