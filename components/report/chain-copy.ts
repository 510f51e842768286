import { bilingual } from '@/lib/shared/language';

/** How a reader checks that a release is what was sealed. */
export const chainCopy = bilingual(
  {
    chain: 'このレポートが変わっていないことの確かめ方',
    chainLead:
      '封印したあとは、だれも書き換えられません。番号順に前のレポートのハッシュを含むので、あとから差し替えると分かります。',
    previousHash: '1つ前のハッシュ',
    previousNote: '番号は全社の通し番号です。1つ前は、ほかの会社のレポートのこともあります。',
    signature: '署名（Ed25519）',
    signatureTerm: '署名の確認',
    genuine: '本物です。ハッシュも署名も、文書と合っています。',
    first: 'ありません（最初のレポートです）',
    check: '文書そのものを保存し、SHA-256を計算すると、上のハッシュと同じになります。',
    download: '文書そのもの（JSON）を保存する',
    plan: '集計計画のハッシュ',
    audit: '引き算の検査',
    auditText: (narrowest: number | null) =>
      narrowest === null
        ? '伏せた組がなく、割り出せるものはありません。'
        : `公開したすべての数から計算しても、伏せた組には、どれも${narrowest}人以上の幅が残ります。`,
    epsilon: '秘匿の予算（ε）',
    epsilonText: (total: number, limit: number) => `この年はここまで${total}（上限${limit}）`,
  },
  {
    chain: 'How to check that this release has not been changed',
    chainLead:
      'Once sealed, nobody can change it. Each release contains the hash of the one before, so replacing one would show.',
    previousHash: 'Hash before',
    previousNote: 'Numbers run over all companies, so the one before may be another company’s release.',
    signature: 'Signature (Ed25519)',
    signatureTerm: 'Check',
    genuine: 'Genuine: hash and signature fit the document.',
    first: 'None (this is the first release)',
    check: 'Save the document itself and compute its SHA-256: it is the hash above.',
    download: 'Save the document itself (JSON)',
    plan: 'Hash of the report plan',
    audit: 'Audit for subtraction',
    auditText: (narrowest: number | null) =>
      narrowest === null
        ? 'No group is hidden, so there is nothing to compute.'
        : `Whoever computes from everything published is left with a range of ${narrowest} people or more for each hidden group.`,
    epsilon: 'Privacy budget (ε)',
    epsilonText: (total: number, limit: number) => `${total} spent this year so far (limit ${limit})`,
  },
);
