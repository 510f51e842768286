import '../globals.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Document } from '@/components/shell/document';
import { PublicFrame } from '@/components/shell/public-frame';
import { siteLanguage } from '@/lib/identity/language';

export const metadata: Metadata = { title: 'みちすじ' };

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const language = await siteLanguage();
  return (
    <Document language={language}>
      <PublicFrame language={language}>{children}</PublicFrame>
    </Document>
  );
}
