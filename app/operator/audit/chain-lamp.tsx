import { Notice } from '@/components/ui/notice';
import type { Language } from '@/lib/shared/language';
import { auditPageCopy } from './copy';

/** Green while every entry follows from the one before; otherwise where the chain breaks and what to do. */
export function ChainLamp({ brokenAt, language }: { brokenAt: number | null; language: Language }) {
  const copy = auditPageCopy[language];
  return brokenAt === null ? (
    <Notice tone="success" title={copy.whole}>
      <p>{copy.wholeLead}</p>
    </Notice>
  ) : (
    <Notice tone="danger" title={copy.broken(String(brokenAt))}>
      <p>{copy.brokenLead}</p>
    </Notice>
  );
}
