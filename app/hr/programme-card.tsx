import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Facts } from '@/components/ui/facts';
import { programmeDayCopy } from '@/lib/desk/programme/copy';
import type { Programme } from '@/lib/desk/programme/rules';
import { formatDate } from '@/lib/shared/calendar';
import { formatHalfYear, type HalfYear } from '@/lib/shared/half-year';
import type { Language } from '@/lib/shared/language';
import { hrHomeCopy } from './copy';

/** The plan of the running half-year, or the way to make one. */
export function ProgrammeCard({
  programme,
  halfYear,
  language,
}: {
  programme: Programme | null;
  halfYear: HalfYear;
  language: Language;
}) {
  const copy = hrHomeCopy[language];
  const title = `${copy.programme}${language === 'ja' ? `（${formatHalfYear(halfYear, 'ja')}）` : ` (${formatHalfYear(halfYear, 'en')})`}`;
  return (
    <Card title={title}>
      {programme ? <Plan programme={programme} language={language} /> : <p>{copy.programmeNone}</p>}
      <div>
        <ButtonLink href="/hr/programme" tone={programme ? 'secondary' : 'primary'}>
          {programme ? copy.programmeChange : copy.programmeMake}
        </ButtonLink>
      </div>
    </Card>
  );
}

function Plan({ programme, language }: { programme: Programme; language: Language }) {
  const copy = hrHomeCopy[language];
  const days = programmeDayCopy[language];
  const day = (on: string | null) => (on ? formatDate(on, language) : copy.undecided);
  return (
    <Facts
      items={[
        { term: copy.target, detail: programme.layers.join('・') || copy.everybody },
        { term: copy.workingTime, detail: programme.workingTime ? copy.workingYes : copy.workingNo },
        { term: days.briefing, detail: day(programme.briefingOn) },
        { term: days.training, detail: day(programme.trainingOn) },
        { term: days.followUp, detail: day(programme.followUpOn) },
      ]}
    />
  );
}
