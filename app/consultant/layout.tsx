import '../globals.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ForgetDraftsOnSignOut } from '@/components/consultation/record-forget-drafts';
import { shellCopy } from '@/components/shell/copy';
import { Document } from '@/components/shell/document';
import { Frame } from '@/components/shell/frame';
import { currentConsultant } from '@/lib/identity/consultant/guard';
import { languageOf } from '@/lib/identity/language';

export const metadata: Metadata = { title: '予定', robots: { index: false, follow: false } };

export default async function ConsultantLayout({ children }: { children: ReactNode }) {
  const language = await languageOf('consultant');
  const viewer = await currentConsultant();
  const { nav } = shellCopy[language];
  const items = [
    { href: '/consultant', label: nav.today },
    { href: '/consultant/hours', label: nav.hours },
  ] as const;
  return (
    <Document language={language}>
      <Frame door="consultant" language={language} nav={viewer ? items : null}>
        {children}
        <ForgetDraftsOnSignOut />
      </Frame>
    </Document>
  );
}
