import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { todayCopy } from '@/lib/consultation/session/today/copy';
import type { ConsultantId } from '@/lib/shared/ids';
import type { Language } from '@/lib/shared/language';

/** Nothing is booked: how many slots of the coming week can be booked, and where to change that. */
export async function NothingCard({ language }: { consultant: ConsultantId; now: Date; language: Language }) {
  const copy = todayCopy[language];
  return (
    <Card title={copy.nothing}>
      <p>{copy.nothingLead}</p>
      <ButtonLink href="/consultant/hours" tone="secondary">
        {copy.toHours}
      </ButtonLink>
    </Card>
  );
}
