import { TextLink } from '@/components/ui/link';
import type { ConsultantId } from '@/lib/shared/ids';
import type { Language } from '@/lib/shared/language';
import { waitingCopy } from './copy';

/** The way onto the waiting list, where no time fits: of one consultant, or of anybody (null). */
export function WaitLink({ consultant, language }: { consultant: ConsultantId | null; language: Language }) {
  const { link } = waitingCopy[language];
  return (
    <p className="flex min-h-11 items-center">
      <TextLink href={consultant ? `/client/waiting/new?consultant=${consultant}` : '/client/waiting/new'}>
        {link}
      </TextLink>
    </p>
  );
}
