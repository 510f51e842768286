'use client';

import { usePathname } from 'next/navigation';
import type { Language } from '@/lib/shared/language';
import { shellCopy } from './copy';

/** Changes the language of this door and comes back to the same page. A form, so that it works without script. */
export function LanguageSwitch({ action, language }: { action: string; language: Language }) {
  const copy = shellCopy[language];
  const other = language === 'ja' ? 'en' : 'ja';
  return (
    <form action={action} method="post">
      <input type="hidden" name="back" value={usePathname()} />
      <button
        type="submit"
        name="language"
        value={other}
        lang={other}
        aria-label={copy.languageLabel}
        className="min-h-11 cursor-pointer rounded-8 px-2 text-blue-1000 underline underline-offset-4 hover:bg-blue-50"
      >
        {copy.language}
      </button>
    </form>
  );
}
