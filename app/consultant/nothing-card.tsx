import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { nextWeek } from '@/lib/consultation/availability/form/rules';
import { countOpenSlots } from '@/lib/consultation/availability/queries';
import { todayCopy } from '@/lib/consultation/session/today/copy';
import type { ConsultantId } from '@/lib/shared/ids';
import type { Language } from '@/lib/shared/language';

/** Nothing is booked: how many slots of the coming week can be booked, and where to change that. */
export async function NothingCard({
  consultant,
  zone,
  now,
  language,
}: {
  consultant: ConsultantId;
  zone: string;
  now: Date;
  language: Language;
}) {
  const copy = todayCopy[language];
  const slots = await countOpenSlots(consultant, nextWeek(now, zone), now);
  return (
    <Card title={copy.nothing}>
      <p>{copy.nothingLead}</p>
      <p className={slots > 0 ? 'text-std-20B-150 tabular-nums' : ''}>
        {slots > 0 ? copy.slotsNextWeek(slots) : copy.noSlots}
      </p>
      <ButtonLink href="/consultant/hours" tone="secondary">
        {copy.toHours}
      </ButtonLink>
    </Card>
  );
}
