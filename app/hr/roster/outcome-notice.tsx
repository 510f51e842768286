import { z } from 'zod';
import { Notice } from '@/components/ui/notice';
import type { Language } from '@/lib/shared/language';
import { rosterPageCopy } from './copy';

const number = z.coerce.number().int().min(0).max(1_000_000);
const importedInput = z.object({ added: number, changed: number, left: number });

/** What has just happened, as the address says it: an import with its numbers, or an import thrown away. */
export function OutcomeNotice({
  query,
  language,
}: {
  query: Record<string, string | string[] | undefined>;
  language: Language;
}) {
  const copy = rosterPageCopy[language];
  const imported = importedInput.safeParse(query);
  if (imported.success) {
    const { added, changed, left } = imported.data;
    return (
      <Notice tone="success" title={copy.imported}>
        <p>{copy.importedCounts(added, changed, left)}</p>
      </Notice>
    );
  }
  return query.discarded === '1' ? <Notice tone="info" title={copy.discarded} /> : null;
}
