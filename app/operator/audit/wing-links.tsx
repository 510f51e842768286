import Link from 'next/link';
import type { Language } from '@/lib/shared/language';
import { auditPageCopy } from './copy';

type Wing = 'desk' | 'consultation' | 'report';

/** The way from one wing's log to another's: a page each. */
export function WingLinks({
  wings,
  current,
  language,
}: {
  wings: readonly Wing[];
  current: Wing;
  language: Language;
}) {
  const copy = auditPageCopy[language];
  return (
    <nav aria-label={copy.wings}>
      <ul className="flex flex-wrap gap-2 border-sand-300 border-b">
        {wings.map((wing) => (
          <li key={wing}>
            <Link
              href={`/operator/audit?wing=${wing}`}
              prefetch={false}
              aria-current={wing === current ? 'page' : undefined}
              className="flex min-h-11 items-center border-transparent border-b-4 px-3 text-blue-1000 no-underline hover:bg-sand-100 aria-[current=page]:border-blue-900 aria-[current=page]:font-700"
            >
              {copy.wing[wing]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
