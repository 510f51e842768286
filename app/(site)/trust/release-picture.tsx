import { ChangeSection } from '@/components/report/change-section';
import { HiddenSection } from '@/components/report/hidden-section';
import { ReleaseHead } from '@/components/report/release-head';
import { RequestsSection } from '@/components/report/requests-section';
import { SatisfactionSection } from '@/components/report/satisfaction-section';
import { SegmentsSection } from '@/components/report/segments-section';
import { ThemesSection } from '@/components/report/themes-section';
import { UsageSection } from '@/components/report/usage-section';
import { Badge } from '@/components/ui/badge';
import { Disclosure } from '@/components/ui/disclosure';
import { sampleDocument } from '@/lib/report/release/sample/rules';
import { bilingual, type Language } from '@/lib/shared/language';

const words = bilingual(
  {
    sample: '見本',
    about: '人事と同じ画面を、架空の会社の数字で表示しています。',
    whole: 'レポートの残りを見る',
  },
  {
    sample: 'Sample',
    about: 'The page that HR gets, with the figures of a company that does not exist.',
    whole: 'See the rest of the report',
  },
);

/**
 * The page that HR really gets: the same parts, on the sample document. The one place where a public page shows a part of the report's
 * wing; it reads no release.
 */
export function ReleasePicture({ language }: { language: Language }) {
  const copy = words[language];
  const part = { document: sampleDocument, language };
  return (
    <div className="grid gap-4 rounded-16 border-4 border-sand-300 bg-sand-100 p-3 sm:p-5">
      <p className="flex flex-wrap items-center gap-3">
        <Badge tone="warning">{copy.sample}</Badge>
        {copy.about}
      </p>
      <SatisfactionSection {...part} />
      <SegmentsSection {...part} />
      <Disclosure summary={copy.whole}>
        <div className="-ml-8 grid gap-4">
          <ReleaseHead {...part} proof={null} />
          <UsageSection {...part} />
          <ThemesSection {...part} />
          <ChangeSection {...part} />
          <RequestsSection {...part} />
          <HiddenSection {...part} />
        </div>
      </Disclosure>
    </div>
  );
}
