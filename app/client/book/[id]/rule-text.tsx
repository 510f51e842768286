import { Notice } from '@/components/ui/notice';
import { freeUntil, isLate, type LateRule } from '@/lib/consultation/booking/rules';
import { dayIn, formatDay, timeIn } from '@/lib/shared/calendar';
import type { Language } from '@/lib/shared/language';
import { bookCopy } from '../copy';

/** The late rule in words, before anything is booked. */
export function RuleText({
  startsAt,
  rule,
  now,
  language,
}: {
  startsAt: Date;
  rule: LateRule;
  now: Date;
  language: Language;
}) {
  const copy = bookCopy[language];
  const until = freeUntil(startsAt, rule);
  const late = isLate(startsAt, rule, now);
  return (
    <Notice tone={late ? 'warning' : 'info'} title={copy.ruleTitle}>
      {late ? (
        <p>{copy.ruleAlreadyLate(String(rule.freeUntilHours))}</p>
      ) : (
        <>
          <p>{copy.ruleFree(`${formatDay(dayIn(until), language)} ${timeIn(until)}`)}</p>
          <p>{copy.ruleLate}</p>
        </>
      )}
      <p>{copy.ruleFailure}</p>
    </Notice>
  );
}
