'use client';

import { usePathname } from 'next/navigation';
import type { Language } from '@/lib/shared/language';

type Props = {
  action: string;
  /** The other language, its own name for itself, and what the button says to a screen reader: words come from outside, so that the script has none. */
  other: Language;
  name: string;
  label: string;
};

/** Changes the language of this door and comes back to the same page. A form, so that it works without script. */
export function LanguageSwitch({ action, other, name, label }: Props) {
  return (
    <form action={action} method="post">
      <input type="hidden" name="back" value={usePathname()} />
      <button
        type="submit"
        name="language"
        value={other}
        lang={other}
        aria-label={label}
        className="min-h-11 cursor-pointer rounded-8 px-2 text-blue-1000 underline underline-offset-4 hover:bg-blue-50"
      >
        {name}
      </button>
    </form>
  );
}
