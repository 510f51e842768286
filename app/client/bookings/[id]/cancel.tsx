import { Disclosure } from '@/components/ui/disclosure';
import { freeUntil } from '@/lib/consultation/booking/rules';
import type { BookingView } from '@/lib/consultation/booking/view';
import { dayIn, formatDay, timeIn } from '@/lib/shared/calendar';
import type { Language } from '@/lib/shared/language';
import { bookingsCopy } from '../copy';
import { CancelForm } from './cancel-form';

/** The rule in words, then one button. */
export function Cancel({
  booking: { bookingId, facts, rule },
  late,
  language,
}: {
  booking: BookingView;
  late: boolean;
  language: Language;
}) {
  const copy = bookingsCopy[language];
  const until = freeUntil(facts.startsAt, rule);
  return (
    <div className="grid gap-2 border-t border-sand-300 pt-4">
      <Disclosure summary={copy.cancel}>
        <p>
          {late
            ? copy.cancelLate(String(rule.freeUntilHours))
            : copy.cancelFree(`${formatDay(dayIn(until), language)} ${timeIn(until)}`)}
        </p>
        <p>{copy.cancelFor}</p>
        <p>{copy.change}</p>
        <CancelForm booking={bookingId} submit={copy.confirmCancel} problem={copy.problem} />
      </Disclosure>
    </div>
  );
}
