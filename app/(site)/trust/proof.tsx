import { Card } from '@/components/ui/card';
import { Facts } from '@/components/ui/facts';
import { TextLink } from '@/components/ui/link';
import { bulletinHash, readBulletin } from '@/lib/keys/bulletin-file';
import { formatDay } from '@/lib/shared/calendar';
import type { Language } from '@/lib/shared/language';
import { trustCopy, trustVersion } from './copy';

/** What a reader can compare: the version of this promise and the hash of the bulletin that is in force. */
export function Proof({ language }: { language: Language }) {
  const copy = trustCopy[language];
  const bulletin = published();
  const items = [
    {
      term: copy.version,
      detail: copy.versionText(trustVersion.version, withYear(trustVersion.day, language)),
    },
    bulletin
      ? {
          term: (
            <TextLink outside href="/bulletin">
              {copy.bulletin}
            </TextLink>
          ),
          detail: copy.bulletinText(bulletin.version, withYear(bulletin.issuedOn, language)),
        }
      : { term: copy.bulletin, detail: copy.noBulletin },
    ...(bulletin
      ? [{ term: copy.hash, detail: <code className="break-all font-mono">{bulletin.hash}</code> }]
      : []),
  ];
  return (
    <Card title={copy.proof}>
      <Facts items={items} />
    </Card>
  );
}

const withYear = (day: string, language: Language): string =>
  language === 'ja'
    ? `${day.slice(0, 4)}年${formatDay(day, language)}`
    : `${formatDay(day, language)} ${day.slice(0, 4)}`;

function published(): { version: number; issuedOn: string; hash: string } | null {
  try {
    const { version, issuedOn } = readBulletin();
    return { version, issuedOn, hash: bulletinHash() };
  } catch {
    return null;
  }
}
