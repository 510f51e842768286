import { Card } from '@/components/ui/card';
import { Facts } from '@/components/ui/facts';
import { findBulletin } from '@/lib/desk/bulletin/queries';
import { countPeople } from '@/lib/desk/gate/queries';
import { promiseTo } from '@/lib/desk/gate/rules';
import { readAttackResult } from '@/lib/keys/attack-file';
import { findProof } from '@/lib/report/proof/queries';
import { formatDate } from '@/lib/shared/calendar';
import type { Language } from '@/lib/shared/language';
import { privacyPageCopy } from './copy';

/** Promise, bulletin, chain and the last attack run. */
export async function StateCard({ language }: { language: Language }) {
  const copy = privacyPageCopy[language];
  const people = await countPeople();
  const latest = await findBulletin();
  const proof = await findProof();
  const code = (text: string) => <code className="break-all">{text}</code>;
  return (
    <Card title={copy.state}>
      <Facts
        items={[
          { term: copy.promise, detail: copy.promises[promiseTo(people)] },
          { term: copy.people, detail: people.toLocaleString('ja-JP') },
          { term: copy.hash, detail: latest ? code(latest.hash) : copy.noBulletin },
          {
            term: copy.chain,
            detail: proof.broken === null ? copy.chainHolds(proof.releases) : copy.chainBroken(proof.broken),
          },
          ...(proof.lastHash ? [{ term: copy.lastHash, detail: code(proof.lastHash) }] : []),
          { term: copy.attack, detail: attackLine(language) },
        ]}
      />
    </Card>
  );
}

function attackLine(language: Language): string {
  const copy = privacyPageCopy[language];
  const result = readAttackResult();
  if (!result) return copy.noAttack;
  return copy.attackText(formatDate(result.date.slice(0, 10), language), result.passed, result.failed);
}
