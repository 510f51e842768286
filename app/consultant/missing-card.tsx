import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { stateCopy } from '@/lib/consultation/session/copy';
import { todayCopy } from '@/lib/consultation/session/today/copy';
import type { ConsultantSession } from '@/lib/consultation/session/view';
import type { Language } from '@/lib/shared/language';
import { SessionLine } from './session-line';

/** Sessions of the past whose outcome or record is missing, oldest first. */
export function MissingCard({
  sessions,
  language,
}: {
  sessions: readonly ConsultantSession[];
  language: Language;
}) {
  const copy = todayCopy[language];
  return (
    <Card title={copy.missing}>
      <p className="text-solid-gray-700">{copy.missingLead}</p>
      <ul className="grid gap-5">
        {sessions.map((session) => {
          const held = session.facts.outcome === 'held';
          return (
            <li key={session.bookingId} className="grid justify-items-start gap-2">
              <Badge tone="warning">{stateCopy[language][held ? 'record_missing' : 'unrecorded']}</Badge>
              <SessionLine session={session} language={language} />
              <ButtonLink href={`/consultant/record/${session.bookingId}`} tone="secondary">
                {held ? copy.writeRecord : copy.answerOutcome}
              </ButtonLink>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
