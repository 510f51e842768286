import { TextLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { pathCopy } from '@/lib/consultation/path/copy';
import type { remindersOf } from '@/lib/consultation/path/rules';
import { formatDate } from '@/lib/shared/calendar';
import type { Language } from '@/lib/shared/language';

/** What is due, in the app only. */
export function Reminders({
  due: { steps, followUps },
  language,
}: {
  due: ReturnType<typeof remindersOf>;
  language: Language;
}) {
  const copy = pathCopy[language];
  if (steps.length + followUps.length === 0) return null;
  return (
    <Notice tone="info" title={copy.reminders}>
      <ul className="list-disc pl-5">
        {followUps.map(({ month, afterMonths }) => (
          <li key={`${month} ${afterMonths}`}>
            <TextLink href={`/client/path/${month}/${afterMonths}`}>{copy.followUpOf(afterMonths)}</TextLink>
          </li>
        ))}
        {steps.map(({ id, text, due }) => (
          <li key={id}>
            {text}（{copy.until(formatDate(due, language))}）
          </li>
        ))}
      </ul>
    </Notice>
  );
}
