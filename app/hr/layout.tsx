import '../globals.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { shellCopy } from '@/components/shell/copy';
import { Document } from '@/components/shell/document';
import { Frame } from '@/components/shell/frame';
import { currentHr } from '@/lib/identity/hr/guard';
import { languageOf } from '@/lib/identity/language';

export const metadata: Metadata = { title: 'みちすじ 人事', robots: { index: false, follow: false } };

export default async function HrLayout({ children }: { children: ReactNode }) {
  const language = await languageOf('hr');
  const viewer = await currentHr();
  const { nav } = shellCopy[language];
  const items = [
    { href: '/hr', label: nav.home },
    { href: '/hr/programme', label: nav.programme },
    { href: '/hr/roster', label: nav.roster },
    { href: '/hr/releases', label: nav.releases },
  ] as const;
  return (
    <Document language={language}>
      <Frame door="hr" language={language} nav={viewer ? items : null}>
        {children}
      </Frame>
    </Document>
  );
}
