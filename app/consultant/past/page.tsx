import { Card } from '@/components/ui/card';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { listOwnPast } from '@/lib/consultation/past/own/queries';
import { requireConsultant } from '@/lib/identity/consultant/guard';
import { languageOf } from '@/lib/identity/language';
import { pastPageCopy } from './copy';
import { PastLine } from './past-line';

export default async function Past() {
  const { consultantId } = await requireConsultant();
  const language = await languageOf('consultant');
  const copy = pastPageCopy[language];
  const sessions = await listOwnPast(consultantId);
  const months = [...new Set(sessions.map(({ month }) => month))];
  return (
    <div className="grid max-w-3xl gap-8">
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      {sessions.length === 0 ? (
        <Notice tone="info" title={copy.none}>
          {copy.noneLead}
        </Notice>
      ) : null}
      {months.map((month) => (
        <Card key={month} title={titleOf(month, copy)}>
          <ul className="grid gap-5">
            {sessions
              .filter((session) => session.month === month)
              .map((session) => (
                <PastLine key={session.id} session={session} language={language} />
              ))}
          </ul>
        </Card>
      ))}
      <p>
        <TextLink href="/consultant">{copy.back}</TextLink>
      </p>
    </div>
  );
}

function titleOf(text: string, copy: { month: (year: number, month: number) => string }): string {
  const [year = 0, month = 1] = text.split('-').map(Number);
  return copy.month(year, month);
}
