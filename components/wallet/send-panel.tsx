'use client';

import { lazy, Suspense, useState } from 'react';
import { BusyButton } from '@/components/ui/busy-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { bilingual, type Language } from '@/lib/shared/language';
import { refused } from '@/lib/shared/result';
import { type SendRefusal, sendWallet } from '@/lib/wallet/transfer';

const words = bilingual(
  {
    text: 'QRコードを移す先の端末で読み取ると、同じ鍵がそちらにも入ります。会社のパソコンで受け取った方は、ご自分のスマートフォンに移すと安心です。',
    make: 'QRコードを出す',
    making: '封をしています…',
    label: '移す先の端末で読み取るQRコード',
    once: '10分以内に、1回だけ使えます。鍵はこのコードの中だけにあり、送られていません。',
    unreadable: '読み取れないとき',
    link: '移す先の端末のブラウザーで、このリンクを開いてください。会社のメールやチャットでは送らないでください。',
    problems: {
      no_wallet: 'この端末には、移すものがありません。',
      full: 'いま混み合っています。10分ほど待つか、移す先の端末で復元コードを入力してください。',
      offline: 'つながりませんでした。失われたものはありません。もう一度押してください。',
    },
  },
  {
    text: 'Scan the code with the other device, and the same key is there too. If you collected on a company computer, your own phone is a better place.',
    make: 'Show the code to scan',
    making: 'Sealing…',
    label: 'Code for the other device to scan',
    once: 'Good for ten minutes, and once. The key is in this code only; it was not sent.',
    unreadable: 'If it cannot be scanned',
    link: 'Open this link in the browser of the other device. Please do not send it by company mail or chat.',
    problems: {
      no_wallet: 'There is nothing on this device to move.',
      full: 'There is a queue just now. Please wait ten minutes, or enter the recovery code on the other device.',
      offline: 'We could not connect. Nothing is lost. Please press again.',
    },
  },
);

/** Drawing codes is a library of its own, which comes when one is asked for. */
const QrCode = lazy(async () => ({ default: (await import('@/components/ui/qr-code')).QrCode }));

/** A one-time code by which the wallet goes to another device. Made on request, because it is good for ten minutes only. Read it through send-wallet. */
export default function SendPanel({ language }: { language: Language }) {
  const copy = words[language];
  const [busy, setBusy] = useState(false);
  const [link, setLink] = useState<string | null>(null);
  const [problem, setProblem] = useState<SendRefusal | null>(null);
  async function make() {
    setBusy(true);
    const answer = await sendWallet().catch(() => refused('no_wallet'));
    setLink(answer.ok ? linkOf(answer.value, language) : null);
    setProblem(answer.ok ? null : answer.reason);
    setBusy(false);
  }
  return (
    <>
      <p>{copy.text}</p>
      <div role="alert">{problem ? <Notice tone="warning">{copy.problems[problem]}</Notice> : null}</div>
      {link ? (
        <>
          <Suspense>
            <QrCode text={link} label={copy.label} />
          </Suspense>
          <p role="status">{copy.once}</p>
          <Disclosure summary={copy.unreadable}>
            <p>{copy.link}</p>
            <p translate="no" className="break-all font-mono" data-link>
              {link}
            </p>
          </Disclosure>
        </>
      ) : (
        <BusyButton tone="secondary" busy={busy} busyText={copy.making} onClick={make}>
          {copy.make}
        </BusyButton>
      )}
    </>
  );
}

const linkOf = (fragment: string, language: Language): string =>
  `${window.location.origin}/transfer${language === 'en' ? '?lang=en' : ''}#${fragment}`;
