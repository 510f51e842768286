import '../globals.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { shellCopy } from '@/components/shell/copy';
import { Document } from '@/components/shell/document';
import { Frame } from '@/components/shell/frame';
import { isDemo } from '@/lib/env';
import { languageOf } from '@/lib/identity/language';
import { currentOperator } from '@/lib/identity/operator/guard';

export const metadata: Metadata = { title: 'みちすじ 運営', robots: { index: false, follow: false } };

export default async function OperatorLayout({ children }: { children: ReactNode }) {
  const language = await languageOf('operator');
  const viewer = await currentOperator();
  const { nav } = shellCopy[language];
  const items = [
    { href: '/operator', label: nav.home },
    { href: '/operator/organizations', label: nav.organizations },
    { href: '/operator/half-years', label: nav.halfYears },
    { href: '/operator/consultants', label: nav.consultants },
    { href: '/operator/releases', label: nav.releases },
    { href: '/operator/privacy', label: nav.privacy },
    { href: '/operator/audit', label: nav.audit },
    ...(isDemo() ? [{ href: '/operator/clock', label: nav.clock } as const] : []),
  ] as const;
  return (
    <Document language={language}>
      <Frame door="operator" language={language} nav={viewer ? items : null}>
        {children}
      </Frame>
    </Document>
  );
}
