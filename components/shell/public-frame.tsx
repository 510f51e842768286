import type { ReactNode } from 'react';
import type { Language } from '@/lib/shared/language';
import { Brand } from './brand';
import { shellCopy } from './copy';
import { DemoBar } from './demo-bar';
import { Footer } from './footer';

/** What stands around a public page: no sign-in and no cookie; the language is in the address. */
export function PublicFrame({ language, children }: { language: Language; children: ReactNode }) {
  const copy = shellCopy[language];
  const other = language === 'ja' ? 'en' : 'ja';
  return (
    <>
      <header className="no-print border-sand-300 border-b bg-white">
        <DemoBar language={language} />
        <div className="mx-auto flex max-w-5xl items-center gap-4 px-4 py-2 sm:px-6">
          <Brand href={language === 'en' ? '/?lang=en' : '/'} />
          <a
            href={`?lang=${other}`}
            lang={other}
            aria-label={copy.languageLabel}
            className="ml-auto inline-flex min-h-11 items-center rounded-8 px-2 text-blue-1000 underline underline-offset-4 hover:bg-blue-50"
          >
            {copy.language}
          </a>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-5xl flex-1 px-4 py-8 sm:px-6 sm:py-10">
        {children}
      </main>
      <Footer language={language} />
    </>
  );
}
