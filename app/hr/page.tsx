import { PageTitle } from '@/components/ui/heading';
import { findProgramme } from '@/lib/desk/programme/queries';
import { findOrganization, findRate } from '@/lib/desk/roster/queries';
import { env, now } from '@/lib/env';
import { requireHr } from '@/lib/identity/hr/guard';
import { languageOf } from '@/lib/identity/language';
import { listReleases } from '@/lib/report/release/queries';
import { dayIn } from '@/lib/shared/calendar';
import { halfYearOf } from '@/lib/shared/half-year';
import { hrHomeCopy } from './copy';
import { ProgrammeCard } from './programme-card';
import { RateCard } from './rate-card';
import { ReleaseCard } from './release-card';
import { ReminderCard } from './reminder-card';

export default async function HrHome() {
  const { organizationId, releaseSubject } = await requireHr();
  const language = await languageOf('hr');
  const halfYear = halfYearOf(dayIn(now()));
  const [organization, rate, programme, [latest]] = await Promise.all([
    findOrganization(organizationId),
    findRate(organizationId, halfYear),
    findProgramme(organizationId, halfYear),
    listReleases(releaseSubject),
  ]);
  const copy = hrHomeCopy[language];
  return (
    <div className="grid gap-8">
      <PageTitle lead={copy.lead(organization?.name ?? '')}>{copy.title}</PageTitle>
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <div className="grid gap-6">
          <RateCard rate={rate} halfYear={halfYear} language={language} />
          <ReminderCard address={`${env().PUBLIC_URL}/desk`} language={language} />
        </div>
        <div className="grid gap-6">
          <ReleaseCard release={latest ?? null} language={language} />
          <ProgrammeCard programme={programme} halfYear={halfYear} language={language} />
        </div>
      </div>
    </div>
  );
}
