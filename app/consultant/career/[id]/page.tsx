import { notFound } from 'next/navigation';
import { InventoryRows } from '@/components/consultation/inventory-rows';
import { Card } from '@/components/ui/card';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { blockCopy } from '@/lib/consultation/inventory/copy';
import { listShared } from '@/lib/consultation/inventory/queries';
import { sharedUntil } from '@/lib/consultation/inventory/rules';
import { findSession } from '@/lib/consultation/session/queries';
import { now } from '@/lib/env';
import { requireConsultant } from '@/lib/identity/consultant/guard';
import { languageOf } from '@/lib/identity/language';
import { dayIn, formatDay, formatSlot } from '@/lib/shared/calendar';
import { bookingId } from '@/lib/shared/ids';
import { sharedCopy } from '../copy';

export default async function Shared({ params }: PageProps<'/consultant/career/[id]'>) {
  const { consultantId } = await requireConsultant();
  const booking = bookingId((await params).id);
  const session = booking && (await findSession(consultantId, booking));
  const shared = booking && (await listShared(consultantId, booking, now()));
  if (!session || !shared) notFound();
  const language = await languageOf('consultant');
  const copy = sharedCopy[language];
  const { startsAt, endsAt } = session.facts;
  return (
    <div className="grid max-w-3xl gap-6">
      <PageTitle lead={formatSlot(startsAt, endsAt, language)}>{copy.title(session.nickname)}</PageTitle>
      <p>{copy.until(formatDay(dayIn(sharedUntil(session.facts)), language))}</p>
      {shared.length === 0 ? <p>{copy.none}</p> : null}
      {shared.map(({ block, rows }) => (
        <Card key={block} title={blockCopy[language][block].title}>
          <InventoryRows block={block} rows={rows} language={language} />
        </Card>
      ))}
      <p>
        <TextLink href="/consultant">{copy.back}</TextLink>
      </p>
    </div>
  );
}
