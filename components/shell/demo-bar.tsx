import { clockOffset, isDemo, now } from '@/lib/env';
import { dayIn, formatDay, timeIn } from '@/lib/shared/calendar';
import type { Language } from '@/lib/shared/language';
import { shellCopy } from './copy';

/** In demo mode: where the mails are, and what time it is when the clock has been moved. */
export function DemoBar({ language }: { language: Language }) {
  if (!isDemo()) return null;
  const copy = shellCopy[language];
  const at = now();
  const moved = Math.abs(clockOffset()) > 60_000;
  return (
    <p className="max-w-none bg-sand-100 px-4 py-1 text-center text-std-16N-170">
      {copy.demo}{' '}
      <a
        href="/mailbox"
        rel="noreferrer"
        className="inline-block py-1 text-blue-1000 underline underline-offset-4"
      >
        {copy.mailbox}
      </a>
      {moved ? (
        <span className="ml-3 inline-block">
          {copy.clock}
          {`${dayIn(at).slice(0, 4)} ${formatDay(dayIn(at), language)} ${timeIn(at)}`}
        </span>
      ) : null}
    </p>
  );
}
