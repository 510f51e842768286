import { Notice } from '@/components/ui/notice';
import type { Language } from '@/lib/shared/language';
import { companySignInCopy } from './copy';

type Param = string | string[] | undefined;

/** What came of the last thing done on the page. */
export function OutcomeNotice({
  done,
  problem,
  language,
}: {
  done: Param;
  problem: Param;
  language: Language;
}) {
  const copy = companySignInCopy[language];
  const problems: Readonly<Record<string, string>> = copy.problems;
  const sentence = typeof problem === 'string' ? problems[problem] : undefined;
  if (sentence) return <Notice tone="warning">{sentence}</Notice>;
  return done === 'saved' || done === 'opened' || done === 'removed' ? (
    <Notice tone="success">{copy[done]}</Notice>
  ) : null;
}
