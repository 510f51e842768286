import type { ReactNode } from 'react';
import type { Language } from '@/lib/shared/language';
import type { Door } from '@/lib/shared/taxonomy';
import { Brand } from './brand';
import { shellCopy } from './copy';
import { DemoBar } from './demo-bar';
import { Footer } from './footer';
import { LanguageSwitch } from './language-switch';
import { Nav, type NavItem } from './nav';
import { SignOut } from './sign-out';

/** What stands around every page of a door. `nav` is for those who are signed in; `extra` is for what one door alone has. */
export function Frame({
  door,
  language,
  nav,
  extra,
  children,
}: {
  door: Door;
  language: Language;
  nav: readonly NavItem[] | null;
  extra?: ReactNode;
  children: ReactNode;
}) {
  const copy = shellCopy[language];
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-10 focus:bg-white focus:p-3"
      >
        {copy.skip}
      </a>
      <header className="no-print border-sand-300 border-b bg-white">
        <DemoBar language={language} />
        <div className="mx-auto flex max-w-5xl flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 sm:px-6">
          <Brand name={copy.names[door]} href={`/${door}`} />
          <div className="ml-auto flex flex-wrap items-center justify-end gap-x-1">
            {extra}
            <LanguageSwitch
              action={`/${door}/language`}
              other={language === 'ja' ? 'en' : 'ja'}
              name={copy.language}
              label={copy.languageLabel}
            />
            {nav ? <SignOut action={`/${door}/sign-out`} label={copy.signOut} /> : null}
          </div>
        </div>
        {nav && nav.length > 0 ? <Nav items={nav} label={copy.menu} /> : null}
      </header>
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-5xl flex-1 px-4 py-8 sm:px-6 sm:py-10">
        {children}
      </main>
      <Footer language={language} crisis={door === 'client'} />
    </>
  );
}
