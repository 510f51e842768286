import type { ReactNode } from 'react';
import { ClientWords } from '@/components/consultation/record-client-words';
import { OutcomeSection } from '@/components/consultation/record-evidence';
import { RoomRefresh } from '@/components/consultation/room-refresh';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { decideEntry, roomOpensAt } from '@/lib/consultation/session/rules';
import { todayCopy } from '@/lib/consultation/session/today/copy';
import type { ConsultantSession } from '@/lib/consultation/session/view';
import { formatSlot, timeIn } from '@/lib/shared/calendar';
import type { Language } from '@/lib/shared/language';
import { saveOutcome } from './actions';

/** The session that is on, or the next one: when, who, about what, and the way in. */
export function NextCard({
  session,
  now,
  language,
  children,
}: {
  session: ConsultantSession;
  now: Date;
  language: Language;
  /** What else the client shows. */
  children?: ReactNode;
}) {
  const copy = todayCopy[language];
  const { facts, bookingId } = session;
  const begun = facts.startsAt <= now;
  const entry = decideEntry(facts, now);
  // Once both have met, the outcome is what comes next.
  const met = begun && facts.arrivals.client !== null && facts.arrivals.consultant !== null;
  return (
    <Card title={begun ? copy.on : copy.next}>
      <p className="text-std-22B-150 tabular-nums">{formatSlot(facts.startsAt, facts.endsAt, language)}</p>
      {entry.ok ? (
        <ButtonLink href={`/consultant/room/${bookingId}`} tone={met ? 'secondary' : 'primary'}>
          {copy.openRoom}
        </ButtonLink>
      ) : (
        <p>{copy.opensAt(timeIn(roomOpensAt(facts)))}</p>
      )}
      {entry.ok ? null : <RoomRefresh after={roomOpensAt(facts).getTime() - now.getTime()} />}
      <ClientWords session={session} language={language} />
      {children}
      {begun ? (
        <OutcomeSection
          facts={facts}
          bookingId={bookingId}
          action={saveOutcome}
          now={now}
          level={3}
          language={language}
        />
      ) : null}
    </Card>
  );
}
