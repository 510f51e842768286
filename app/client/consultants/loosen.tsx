import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { looseningCopy } from '@/lib/consultation/matching/copy';
import type { Loosening } from '@/lib/consultation/matching/view';
import type { Language } from '@/lib/shared/language';
import { loosen } from './actions';
import { consultantsCopy } from './copy';

/** Instead of an empty page: which wish to give up, and how many people that adds. */
export function Loosen({
  loosenings,
  alone,
  language,
}: {
  loosenings: readonly Loosening[];
  alone: boolean;
  language: Language;
}) {
  const copy = consultantsCopy[language];
  const words = looseningCopy[language];
  return (
    <Notice tone="info" title={alone ? copy.nobody : copy.loosen}>
      <p>{alone ? copy.nobodyText : copy.few}</p>
      {loosenings.map(({ condition, adds, orMore }) => (
        <form key={condition} action={loosen}>
          <input type="hidden" name="condition" value={condition} />
          <SubmitButton tone="secondary">{words[condition](words.people(String(adds), orMore))}</SubmitButton>
        </form>
      ))}
    </Notice>
  );
}
