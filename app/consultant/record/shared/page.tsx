import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { shareCopy } from '@/lib/consultation/record/share/copy';
import { listShared } from '@/lib/consultation/record/share/queries';
import { now } from '@/lib/env';
import { requireConsultant } from '@/lib/identity/consultant/guard';
import { languageOf } from '@/lib/identity/language';
import { formatDay, formatMonth } from '@/lib/shared/calendar';

export default async function Shared() {
  const { consultantId } = await requireConsultant();
  const language = await languageOf('consultant');
  const copy = shareCopy[language];
  const shared = await listShared(consultantId, now());
  return (
    <div className="grid max-w-2xl gap-6">
      <PageTitle lead={copy.listLead}>{copy.listTitle}</PageTitle>
      {shared.length === 0 ? <p>{copy.none}</p> : null}
      <ul className="grid gap-2">
        {shared.map(({ id, from, month, until }) => (
          <li key={id}>
            <TextLink href={`/consultant/record/shared/${id}`}>
              {copy.line(from, formatMonth(month, language))}
            </TextLink>{' '}
            <span className="text-solid-gray-700">{copy.until(formatDay(until, language))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
