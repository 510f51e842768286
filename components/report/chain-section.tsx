import { Facts } from '@/components/ui/facts';
import type { ReleaseDocument } from '@/lib/report/release/input';
import type { ReleaseView as SealedRelease } from '@/lib/report/release/queries';
import { chainStart } from '@/lib/shared/audit-chain';
import type { Language } from '@/lib/shared/language';
import { chainCopy } from './chain-copy';
import { releaseCopy } from './copy';
import { ReleaseSection } from './section';

/** What proves a release. A sample has none. */
export type Proof = Pick<SealedRelease, 'hash' | 'previousHash' | 'signature' | 'genuine'>;

/** What ties the release to the one before, and how anybody can check it. */
export function ChainSection({
  document,
  proof,
  language,
}: {
  document: ReleaseDocument;
  proof: Proof;
  language: Language;
}) {
  const copy = chainCopy[language];
  const { hash, notGenuine } = releaseCopy[language];
  const { plan, epsilon, number, audit } = document;
  const mono = (text: string) => <span className="break-all font-mono">{text}</span>;
  return (
    <ReleaseSection title={copy.chain}>
      <p>{copy.chainLead}</p>
      <Facts
        items={[
          { term: copy.signatureTerm, detail: proof.genuine ? copy.genuine : notGenuine },
          { term: hash, detail: mono(proof.hash) },
          {
            term: copy.previousHash,
            detail: proof.previousHash === chainStart ? copy.first : mono(proof.previousHash),
          },
          { term: copy.signature, detail: mono(proof.signature) },
          { term: copy.plan, detail: mono(plan) },
          ...(audit ? [{ term: copy.audit, detail: copy.auditText(audit.narrowest) }] : []),
          { term: copy.epsilon, detail: copy.epsilonText(epsilon.yearTotal, epsilon.limit) },
        ]}
      />
      <p>{copy.previousNote}</p>
      <p>{copy.check}</p>
      <p className="no-print">
        <a
          href={`/hr/releases/${number}/document`}
          className="inline-flex min-h-11 items-center text-blue-1000 underline underline-offset-4 hover:decoration-2"
        >
          {copy.download}
        </a>
      </p>
    </ReleaseSection>
  );
}
