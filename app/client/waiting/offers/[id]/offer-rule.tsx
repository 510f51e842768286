import { Notice } from '@/components/ui/notice';
import { freeUntil, isLate, lateRule } from '@/lib/consultation/booking/rules';
import type { BookingView } from '@/lib/consultation/booking/view';
import { now } from '@/lib/env';
import { dayIn, formatDay, timeIn } from '@/lib/shared/calendar';
import type { Language } from '@/lib/shared/language';
import { RuleText } from '../../../book/[id]/rule-text';
import { waitingCopy } from '../../copy';

/** The late rule before the click: of the new booking, or of the one that would move. */
export function OfferRule({
  startsAt,
  moving,
  language,
}: {
  startsAt: Date;
  moving: BookingView | null;
  language: Language;
}) {
  const copy = waitingCopy[language];
  if (!moving) return <RuleText startsAt={startsAt} rule={lateRule} now={now()} language={language} />;
  const { facts, rule } = moving;
  const late = isLate(facts.startsAt, rule, now());
  const until = freeUntil(facts.startsAt, rule);
  return (
    <Notice tone={late ? 'warning' : 'info'}>
      <p>
        {late
          ? copy.moveLate(String(rule.freeUntilHours))
          : copy.moveFree(`${formatDay(dayIn(until), language)} ${timeIn(until)}`)}
      </p>
    </Notice>
  );
}
