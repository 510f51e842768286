import './globals.css';
import type { Metadata } from 'next';
import { Document } from '@/components/shell/document';
import { Missing } from '@/components/shell/problem';
import { PublicFrame } from '@/components/shell/public-frame';
import { siteLanguage } from '@/lib/identity/language';

export const metadata: Metadata = { title: 'みちすじ' };

export default async function NotFound() {
  const language = await siteLanguage();
  return (
    <Document language={language}>
      <PublicFrame language={language}>
        <Missing language={language} home="/" />
      </PublicFrame>
    </Document>
  );
}
