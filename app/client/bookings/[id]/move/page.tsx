import { randomUUID } from 'node:crypto';
import { notFound, redirect } from 'next/navigation';
import { SlotPicker } from '@/components/consultation/slot-picker';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { listOpenings } from '@/lib/consultation/availability/queries';
import { refusalText } from '@/lib/consultation/booking/copy';
import { findBooking } from '@/lib/consultation/booking/queries';
import { decideCancel, freeUntil } from '@/lib/consultation/booking/rules';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { dayIn, formatDay, formatSlot, timeIn } from '@/lib/shared/calendar';
import { bookingId } from '@/lib/shared/ids';
import { bookingsCopy } from '../../copy';
import { moveTime } from './actions';

export default async function Move({ params, searchParams }: PageProps<'/client/bookings/[id]/move'>) {
  const { clientId } = await requireClient();
  const language = await languageOf('client');
  const copy = bookingsCopy[language];
  const id = bookingId((await params).id);
  const booking = id && (await findBooking(clientId, id, now()));
  if (!booking) notFound();
  const { bookingId: own, consultantId, facts, rule } = booking;
  const may = decideCancel({ startsAt: facts.startsAt, cancelled: facts.cancelled, rule }, now());
  if (!may.ok) redirect(`/client/bookings/${own}`);
  const minutes = (facts.endsAt.getTime() - facts.startsAt.getTime()) / 60_000;
  const openings = await listOpenings(clientId, consultantId, now(), { bookingId: own, minutes });
  const asked = await searchParams;
  const reason = refusalText(asked.refused, language);
  const until = freeUntil(facts.startsAt, rule);
  return (
    <div className="grid max-w-2xl gap-6">
      <PageTitle lead={copy.moveLead(formatSlot(facts.startsAt, facts.endsAt, language))}>
        {copy.moveTitle}
      </PageTitle>
      {reason ? (
        <div role="alert">
          <Notice tone="warning" title={copy.notMoved}>
            <p>{reason}</p>
          </Notice>
        </div>
      ) : null}
      <Notice tone={may.value.late ? 'warning' : 'info'}>
        <p>
          {may.value.late
            ? copy.moveLate(String(rule.freeUntilHours))
            : copy.moveFree(`${formatDay(dayIn(until), language)} ${timeIn(until)}`)}
        </p>
      </Notice>
      <section id="times" className="grid gap-4">
        <SlotPicker
          starts={(openings?.starts ?? []).filter((at) => +at !== +facts.startsAt)}
          consultant={consultantId}
          asked={asked}
          now={now()}
          action={moveTime.bind(null, own, randomUUID())}
          address={`/client/bookings/${own}/move`}
          language={language}
        />
      </section>
      <p>
        <TextLink href={`/client/bookings/${own}`}>{copy.beforeBack}</TextLink>
      </p>
    </div>
  );
}
