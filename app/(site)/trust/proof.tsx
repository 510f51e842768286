import { Card } from '@/components/ui/card';
import { Facts } from '@/components/ui/facts';
import { TextLink } from '@/components/ui/link';
import { readAttackResult } from '@/lib/keys/attack-file';
import { bulletinHash, readBulletin } from '@/lib/keys/bulletin-file';
import type { Bulletin } from '@/lib/shared/bulletin';
import { formatDay } from '@/lib/shared/calendar';
import { formatHalfYear } from '@/lib/shared/half-year';
import type { Language } from '@/lib/shared/language';
import { trustCopy, trustVersion } from './copy';
import { LiveProof } from './live-proof';

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
    ...(bulletin ? bulletinItems(bulletin, language) : []),
    { term: copy.attack, detail: attackLine(language) },
  ];
  return (
    <Card title={copy.proof}>
      <Facts items={items} />
      <LiveProof hash={bulletin?.hash ?? null} language={language} />
    </Card>
  );
}

function bulletinItems({ hash, promise, collected }: Published, language: Language) {
  const copy = trustCopy[language];
  const lines = collected.map(({ halfYear, wallets }) =>
    copy.collectedLine(formatHalfYear(halfYear, language), wallets),
  );
  return [
    { term: copy.promise, detail: copy.promises[promise ?? 'confidential'] },
    { term: copy.collected, detail: lines.join(language === 'ja' ? '、' : '; ') },
    { term: copy.hash, detail: <code className="break-all font-mono">{hash}</code> },
  ];
}

function attackLine(language: Language): string {
  const copy = trustCopy[language];
  const result = readAttackResult();
  if (!result) return copy.noAttack;
  return copy.attackText(withYear(result.date.slice(0, 10), language), result.passed, result.failed);
}

const withYear = (day: string, language: Language): string =>
  language === 'ja'
    ? `${day.slice(0, 4)}年${formatDay(day, language)}`
    : `${formatDay(day, language)} ${day.slice(0, 4)}`;

type Published = Pick<Bulletin, 'version' | 'issuedOn' | 'promise' | 'collected'> & { hash: string };

function published(): Published | null {
  try {
    return { ...readBulletin(), hash: bulletinHash() };
  } catch {
    return null;
  }
}
