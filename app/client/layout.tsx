import '../globals.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { shellCopy } from '@/components/shell/copy';
import { Document } from '@/components/shell/document';
import { Frame } from '@/components/shell/frame';
import { LeaveQuickly } from '@/components/shell/leave-quickly';
import { currentClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';

export const metadata: Metadata = { title: '予定', robots: { index: false, follow: false } };

export default async function ClientLayout({ children }: { children: ReactNode }) {
  const language = await languageOf('client');
  const viewer = await currentClient();
  const { nav } = shellCopy[language];
  const items = [
    { href: '/client', label: nav.home },
    { href: '/client/consultants', label: nav.consultants },
    { href: '/client/bookings', label: nav.bookings },
    { href: '/client/path', label: nav.path },
    { href: '/client/account', label: nav.account },
  ] as const;
  return (
    <Document language={language}>
      <Frame
        door="client"
        language={language}
        nav={viewer ? items : null}
        extra={<LeaveQuickly label={shellCopy[language].leave} hint={shellCopy[language].leaveHint} />}
      >
        {children}
      </Frame>
    </Document>
  );
}
