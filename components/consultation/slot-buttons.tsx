import { buttonClass } from '@/components/ui/button';
import { dayIn, formatDay, timeIn } from '@/lib/shared/calendar';
import type { Language } from '@/lib/shared/language';

export type HoldAction = (form: FormData) => Promise<void>;
export type SlotButton = {
  consultantId: string;
  startsAt: Date /** Whose time it is, for those who do not see the line that the button stands in. */;
  name?: string;
};

/** Openings as buttons: one press holds the time. Each is a form of its own and works without JavaScript. */
export function SlotButtons({
  slots,
  action,
  language,
  timeOnly = false,
}: {
  slots: readonly SlotButton[];
  action: HoldAction;
  language: Language;
  timeOnly?: boolean | undefined;
}) {
  return (
    <ul className="flex flex-wrap gap-2">
      {slots.map(({ consultantId, startsAt, name }) => (
        <li key={`${consultantId} ${startsAt.toISOString()}`}>
          <form action={action}>
            <input type="hidden" name="consultant" value={consultantId} />
            <button
              type="submit"
              name="startsAt"
              value={startsAt.toISOString()}
              className={`${buttonClass('secondary')} px-4! tabular-nums`}
            >
              {timeOnly ? <span className="sr-only">{formatDay(dayIn(startsAt), language)} </span> : null}
              {name ? <span className="sr-only">{name} </span> : null}
              {timeOnly ? timeIn(startsAt) : `${formatDay(dayIn(startsAt), language)} ${timeIn(startsAt)}`}
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}
