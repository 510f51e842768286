import { Card } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import { shareCopy } from '@/lib/consultation/record/share/copy';
import { findShare, listColleagues } from '@/lib/consultation/record/share/queries';
import { now } from '@/lib/env';
import { formatDay } from '@/lib/shared/calendar';
import type { BookingId, ConsultantId } from '@/lib/shared/ids';
import type { Language } from '@/lib/shared/language';
import { withdraw } from './actions';
import { ShareForm } from './share-form';

/** Showing a written record to a colleague, case by case, and taking it back. */
export async function ShareSection({
  consultant,
  booking,
  language,
}: {
  consultant: ConsultantId;
  booking: BookingId;
  language: Language;
}) {
  const copy = shareCopy[language];
  const share = await findShare(consultant, booking, now());
  return (
    <div id="share">
      <Card title={copy.title}>
        <p>{copy.lead}</p>
        {share ? (
          <form action={withdraw} className="grid gap-3">
            <input type="hidden" name="booking" value={booking} />
            <p>
              <strong>{copy.sharing(share.name, formatDay(share.until, language))}</strong>
            </p>
            <div>
              <SubmitButton tone="secondary">{copy.withdraw}</SubmitButton>
            </div>
          </form>
        ) : (
          <ShareForm booking={booking} colleagues={await listColleagues(consultant)} language={language} />
        )}
      </Card>
    </div>
  );
}
