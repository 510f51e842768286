'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { Facts } from '@/components/ui/facts';
import { Notice } from '@/components/ui/notice';
import type { Language } from '@/lib/shared/language';
import { liveCopy } from './live-copy';

type Proof = {
  releases: number;
  broken: number | null;
  lastHash: string | null;
  epsilon: number;
  limit: number;
};
type Live = { doors: 'same' | 'differs' | 'unknown'; proof: Proof | null };

const anonymous = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' } as const;

/** What the reader's own browser asks all three wings, now: whether they use this bulletin, and how the chain of reports stands. */
export function LiveProof({ hash, language }: { hash: string | null; language: Language }) {
  const copy = liveCopy[language];
  const [live, setLive] = useState<Live | null>(null);
  useEffect(() => {
    look(hash).then(setLive);
  }, [hash]);
  if (!live)
    return (
      <>
        <p role="status">{copy.checking}</p>
        <noscript>{copy.noScript}</noscript>
      </>
    );
  return (
    <>
      {live.proof ? <Facts items={itemsOf(live.proof, language)} /> : null}
      <Notice
        tone={live.doors === 'same' ? 'success' : live.doors === 'differs' ? 'danger' : 'warning'}
        title={copy[live.doors]}
      />
    </>
  );
}

function itemsOf(proof: Proof, language: Language): { term: string; detail: ReactNode }[] {
  const copy = liveCopy[language];
  const chain = proof.broken === null ? copy.chainHolds(proof.releases) : copy.chainBroken(proof.broken);
  return [
    { term: copy.chain, detail: chain },
    ...(proof.lastHash
      ? [{ term: copy.lastHash, detail: <code className="break-all font-mono">{proof.lastHash}</code> }]
      : []),
    { term: copy.epsilon, detail: copy.epsilonText(proof.epsilon, proof.limit) },
  ];
}

async function look(hash: string | null): Promise<Live> {
  const doors = ['/desk/bulletin', '/client/bulletin', '/ballot/bulletin'];
  const [proof, ...answers] = await Promise.all([ask('/ballot/proof'), ...doors.map(ask)]);
  const hashes = answers.map((answer) => answer?.hash);
  const known = hash !== null && hashes.every((one) => typeof one === 'string');
  const same = hashes.every((one) => one === hash);
  return { doors: known ? (same ? 'same' : 'differs') : 'unknown', proof: isProof(proof) ? proof : null };
}

async function ask(address: string): Promise<Record<string, unknown> | null> {
  try {
    const response = await fetch(address, anonymous);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

const isProof = (answer: unknown): answer is Proof =>
  typeof answer === 'object' && answer !== null && 'releases' in answer && 'epsilon' in answer;
