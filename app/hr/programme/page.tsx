import { Card } from '@/components/ui/card';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { findProgramme } from '@/lib/desk/programme/queries';
import { plannable } from '@/lib/desk/programme/rules';
import { listLayers } from '@/lib/desk/roster/queries';
import { now } from '@/lib/env';
import { requireHr } from '@/lib/identity/hr/guard';
import { languageOf } from '@/lib/identity/language';
import { dayIn } from '@/lib/shared/calendar';
import { formatHalfYear } from '@/lib/shared/half-year';
import { saveProgramme } from './actions';
import { programmePageCopy } from './copy';
import { HalfYearTabs } from './half-year-tabs';
import { ProgrammeForm } from './programme-form';
import { typedProgramme } from './typed-programme';

type Query = { halfYear?: string | string[]; saved?: string | string[] };

export default async function Programme({ searchParams }: { searchParams: Promise<Query> }) {
  const { organizationId } = await requireHr();
  const language = await languageOf('hr');
  const query = await searchParams;
  const choices = plannable(dayIn(now()));
  const halfYear = choices.find((code) => code === query.halfYear) ?? choices[0];
  const [programme, layers] = await Promise.all([
    findProgramme(organizationId, halfYear),
    listLayers(organizationId),
  ]);
  const copy = programmePageCopy[language];
  return (
    <div className="grid max-w-3xl gap-8">
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      <HalfYearTabs choices={choices} current={halfYear} language={language} />
      {query.saved === '1' ? (
        <Notice tone="success" title={copy.saved}>
          <p>{copy.savedLead}</p>
        </Notice>
      ) : null}
      <Card title={copy.halfYear(formatHalfYear(halfYear, language))}>
        <ProgrammeForm
          key={halfYear}
          action={saveProgramme}
          halfYear={halfYear}
          layers={layers}
          saved={typedProgramme(programme)}
          language={language}
        />
      </Card>
      <p>
        <TextLink href="/hr/programme/offerings">{copy.offerings}</TextLink>
      </p>
    </div>
  );
}
