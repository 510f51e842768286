import { TextLink } from '@/components/ui/link';
import { shareCopy } from '@/lib/consultation/record/share/copy';
import { listShared } from '@/lib/consultation/record/share/queries';
import type { ConsultantId } from '@/lib/shared/ids';
import type { Language } from '@/lib/shared/language';

/** The way to what colleagues show for supervision; nothing where they show nothing. */
export async function SharedWithYou({
  consultant,
  now,
  language,
}: {
  consultant: ConsultantId;
  now: Date;
  language: Language;
}) {
  const shared = await listShared(consultant, now);
  if (shared.length === 0) return null;
  return (
    <p>
      <TextLink href="/consultant/record/shared">{shareCopy[language].listTitle}</TextLink>（{shared.length}）
    </p>
  );
}
