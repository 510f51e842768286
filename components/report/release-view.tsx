import { Notice } from '@/components/ui/notice';
import type { ReleaseDocument } from '@/lib/report/release/input';
import type { PooledDocument } from '@/lib/report/release/pooled/input';
import type { Language } from '@/lib/shared/language';
import { ChainSection, type Proof } from './chain-section';
import { ChangeSection } from './change-section';
import { releaseCopy } from './copy';
import { HiddenSection } from './hidden-section';
import { ReleaseHead } from './release-head';
import { RequestsSection } from './requests-section';
import { SatisfactionSection } from './satisfaction-section';
import { SegmentsSection } from './segments-section';
import { ThemesSection } from './themes-section';
import { UsageSection } from './usage-section';

/**
 * A sealed document as HR reads it: head and summary, use, themes, satisfaction, before and after, requests, groups, what is hidden and why,
 * and how to check it. Everything on it comes from the document; nothing is counted here. Without a proof it is marked as a sample.
 */
export function ReleaseView({
  document,
  proof,
  pooled = null,
  language,
}: {
  document: ReleaseDocument;
  proof: Proof | null;
  /** The cloud of all small organizations, for one of them. */
  pooled?: PooledDocument | null;
  language: Language;
}) {
  const part = { document, language };
  return (
    <article className="grid gap-6">
      {proof?.genuine === false ? <Notice tone="danger" title={releaseCopy[language].notGenuine} /> : null}
      <ReleaseHead {...part} proof={proof} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <UsageSection {...part} />
        <SatisfactionSection {...part} />
      </div>
      <ThemesSection {...part} />
      <ChangeSection {...part} />
      <RequestsSection {...part} pooled={pooled} />
      <SegmentsSection {...part} />
      <HiddenSection {...part} />
      {proof ? <ChainSection {...part} proof={proof} /> : null}
    </article>
  );
}
