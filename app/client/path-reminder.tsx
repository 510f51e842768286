import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { pathCopy } from '@/lib/consultation/path/copy';
import { findPath } from '@/lib/consultation/path/queries';
import { remindersOf } from '@/lib/consultation/path/rules';
import { dayIn } from '@/lib/shared/calendar';
import type { ClientId } from '@/lib/shared/ids';
import type { Language } from '@/lib/shared/language';

/** A word on the start page when a follow-up is open or a step is due. */
export async function PathReminder({
  client,
  now,
  language,
}: {
  client: ClientId;
  now: Date;
  language: Language;
}) {
  const { steps, followUps } = await findPath(client, now);
  const due = remindersOf(steps, followUps, dayIn(now));
  if (due.steps.length + due.followUps.length === 0) return null;
  const copy = pathCopy[language];
  return (
    <Notice tone="info" title={copy.remindTitle}>
      <p>{copy.remindMore}</p>
      <ButtonLink tone="secondary" href="/client/path">
        {copy.open}
      </ButtonLink>
    </Notice>
  );
}
