import { Disclosure } from '@/components/ui/disclosure';
import { TextLink } from '@/components/ui/link';
import type { Language } from '@/lib/shared/language';
import { Callable } from './callable';
import { shellCopy } from './copy';

/** Under every page: what is seen and what is not, and in client pages where to find help at once. */
export function Footer({ language, crisis = false }: { language: Language; crisis?: boolean }) {
  const copy = shellCopy[language];
  const query = language === 'en' ? '?lang=en' : '';
  return (
    <footer className="no-print border-sand-300 border-t bg-sand-100">
      <div className="mx-auto grid max-w-5xl gap-3 px-4 py-6 sm:px-6">
        {crisis ? (
          <Disclosure summary={copy.crisis}>
            <p>
              <Callable text={copy.crisisLead} />
            </p>
            <ul className="list-disc pl-5">
              {Object.values(copy.crisisLines).map((line) => (
                <li key={line}>
                  <Callable text={line} />
                </li>
              ))}
            </ul>
            <p>
              {copy.crisisCard} <TextLink href="/client/account/card">{copy.crisisToCard}</TextLink>
            </p>
          </Disclosure>
        ) : null}
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          <li>
            <TextLink outside href={`/trust${query}`}>
              {copy.trust}
            </TextLink>
          </li>
          <li>
            <TextLink outside href={`/doors${query}`}>
              {copy.doors}
            </TextLink>
          </li>
        </ul>
      </div>
    </footer>
  );
}
