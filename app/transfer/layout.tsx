import '../globals.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Document } from '@/components/shell/document';
import { PublicFrame } from '@/components/shell/public-frame';
import { siteLanguage } from '@/lib/identity/language';

export const metadata: Metadata = { title: '予定', robots: { index: false, follow: false } };

export default async function TransferLayout({ children }: { children: ReactNode }) {
  const language = await siteLanguage();
  return (
    <Document language={language}>
      <PublicFrame language={language}>{children}</PublicFrame>
    </Document>
  );
}
