import { RoomRefresh } from '@/components/consultation/room-refresh';
import { Facts } from '@/components/ui/facts';
import { SectionTitle } from '@/components/ui/heading';
import {
  decideOutcome,
  graceEndsAt,
  minutesLate,
  outcomes,
  type SessionFacts,
  type Side,
} from '@/lib/consultation/session/rules';
import { outcomeFormCopy } from '@/lib/consultation/session/today/copy';
import { timeIn } from '@/lib/shared/calendar';
import type { FormState } from '@/lib/shared/form';
import type { Language } from '@/lib/shared/language';
import { OutcomeForm } from './record-outcome';

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/** Who came when, the grace timer in words, and the outcomes that follow from it. */
export function OutcomeSection({
  facts,
  bookingId,
  action,
  now,
  level,
  language,
}: {
  facts: SessionFacts;
  bookingId: string;
  action: Action;
  now: Date;
  level: 2 | 3;
  language: Language;
}) {
  const copy = outcomeFormCopy[language];
  const choices = outcomes.map((outcome) => {
    const decision = decideOutcome(outcome, facts, now);
    return { outcome, refusal: decision.ok ? null : decision.reason };
  });
  const waiting = now < graceEndsAt(facts);
  return (
    <div className="grid gap-4">
      <SectionTitle level={level}>{copy.title}</SectionTitle>
      <Facts
        items={[
          { term: copy.you, detail: cameInWords(facts, 'consultant', language) },
          { term: copy.client, detail: cameInWords(facts, 'client', language) },
        ]}
      />
      {waiting ? <p>{copy.grace(timeIn(graceEndsAt(facts)))}</p> : null}
      {waiting ? <RoomRefresh after={graceEndsAt(facts).getTime() - now.getTime()} /> : null}
      <OutcomeForm action={action} bookingId={bookingId} choices={choices} language={language} />
    </div>
  );
}

function cameInWords(facts: SessionFacts, side: Side, language: Language): string {
  const copy = outcomeFormCopy[language];
  const at = facts.arrivals[side];
  const minutes = minutesLate(facts, side);
  if (!at || minutes === null) return copy.notYet;
  return minutes > 0 ? copy.late(timeIn(at), minutes) : copy.came(timeIn(at));
}
