import '../globals.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Document } from '@/components/shell/document';
import { Frame } from '@/components/shell/frame';
import { currentEmployee } from '@/lib/identity/desk/guard';
import { languageOf } from '@/lib/identity/language';

export const metadata: Metadata = { title: '受付', robots: { index: false, follow: false } };

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const language = await languageOf('desk');
  const viewer = await currentEmployee();
  return (
    <Document language={language}>
      <Frame door="desk" language={language} nav={viewer ? [] : null}>
        {children}
      </Frame>
    </Document>
  );
}
