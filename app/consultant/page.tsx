import { Card } from '@/components/ui/card';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { findProfile } from '@/lib/consultation/consultant/queries';
import { findNextSession, listToday, listUnrecorded } from '@/lib/consultation/session/queries';
import { todayCopy } from '@/lib/consultation/session/today/copy';
import { now } from '@/lib/env';
import { requireConsultant } from '@/lib/identity/consultant/guard';
import { languageOf } from '@/lib/identity/language';
import { dayIn, formatDay, platformZone } from '@/lib/shared/calendar';
import { SharedLink } from './career/shared-link';
import { MissingCard } from './missing-card';
import { NextCard } from './next-card';
import { NothingCard } from './nothing-card';
import { pastPageCopy } from './past/copy';
import { SharedWithYou } from './record/shared/shared-with-you';
import { SessionLine } from './session-line';

export default async function Today() {
  const { consultantId } = await requireConsultant();
  const language = await languageOf('consultant');
  const at = now();
  const zone = (await findProfile(consultantId))?.timeZone ?? platformZone;
  const [next, missing, today] = await Promise.all([
    findNextSession(consultantId, at),
    listUnrecorded(consultantId, at),
    listToday(consultantId, zone, at),
  ]);
  const copy = todayCopy[language];
  const rest = today.filter(
    ({ facts, bookingId }) => facts.startsAt > at && bookingId !== next?.bookingId && !facts.outcome,
  );
  return (
    <>
      <PageTitle lead={formatDay(dayIn(at, zone), language)}>{copy.title}</PageTitle>
      <div className="mt-8 grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        {next ? (
          <NextCard session={next} now={at} language={language}>
            <SharedLink consultant={consultantId} booking={next.bookingId} now={at} language={language} />
          </NextCard>
        ) : (
          <NothingCard consultant={consultantId} zone={zone} now={at} language={language} />
        )}
        <div className="grid gap-6">
          {missing.length > 0 ? <MissingCard sessions={missing} language={language} /> : null}
          {next ? (
            <Card title={copy.rest}>
              {rest.length === 0 ? <p>{copy.restNone}</p> : null}
              {rest.map((session) => (
                <SessionLine key={session.bookingId} session={session} language={language} />
              ))}
            </Card>
          ) : null}
          <p>
            <TextLink href="/consultant/past">{pastPageCopy[language].open}</TextLink>
          </p>
          <SharedWithYou consultant={consultantId} now={at} language={language} />
        </div>
      </div>
    </>
  );
}
