import { Card } from '@/components/ui/card';
import { Facts } from '@/components/ui/facts';
import { TextLink } from '@/components/ui/link';
import { findBulletin } from '@/lib/desk/bulletin/queries';
import { formatDate } from '@/lib/shared/calendar';
import { formatHalfYear } from '@/lib/shared/half-year';
import type { Language } from '@/lib/shared/language';
import { halfYearsPageCopy } from './copy';

/** The bulletin as it is published now. */
export async function BulletinCard({ language }: { language: Language }) {
  const copy = halfYearsPageCopy[language];
  const latest = await findBulletin();
  return (
    <Card title={copy.bulletin}>
      <p>{latest ? copy.bulletinLead : copy.noBulletin}</p>
      {latest ? (
        <>
          <Facts
            items={[
              { term: copy.version, detail: String(latest.bulletin.version) },
              { term: copy.issued, detail: formatDate(latest.bulletin.issuedOn, language) },
              { term: copy.hash, detail: <code className="break-all">{latest.hash}</code> },
              {
                term: copy.collected,
                detail: latest.bulletin.collected
                  .map(({ halfYear, wallets }) =>
                    copy.collectedLine(formatHalfYear(halfYear, language), wallets),
                  )
                  .join(language === 'ja' ? '、' : '; '),
              },
            ]}
          />
          <p>
            <TextLink outside href="/bulletin">
              {copy.read}
            </TextLink>
          </p>
        </>
      ) : null}
    </Card>
  );
}
