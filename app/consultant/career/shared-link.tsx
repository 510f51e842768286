import { TextLink } from '@/components/ui/link';
import { listShared } from '@/lib/consultation/inventory/queries';
import type { BookingId, ConsultantId } from '@/lib/shared/ids';
import type { Language } from '@/lib/shared/language';
import { sharedCopy } from './copy';

/** The way to what the client of a session shows; nothing where nothing is shown. */
export async function SharedLink({
  consultant,
  booking,
  now,
  language,
}: {
  consultant: ConsultantId;
  booking: BookingId;
  now: Date;
  language: Language;
}) {
  const shared = await listShared(consultant, booking, now);
  if (!shared || shared.length === 0) return null;
  return (
    <p>
      <TextLink href={`/consultant/career/${booking}`}>{sharedCopy[language].link}</TextLink>
    </p>
  );
}
