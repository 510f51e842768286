import { Notice } from '@/components/ui/notice';
import type { Language } from '@/lib/shared/language';
import { waitingCopy } from '../waiting/copy';
import { seriesCopy } from './[id]/series/copy';

/** What has just been done, from the address. */
export function ListNotice({
  search: { waiting, booked },
  language,
}: {
  search: { waiting?: unknown; booked?: unknown };
  language: Language;
}) {
  const copy = waitingCopy[language];
  if (waiting === '1')
    return (
      <Notice tone="success" title={copy.started}>
        <p>{copy.startedText}</p>
      </Notice>
    );
  const count = Number(booked);
  if (!Number.isInteger(count) || count < 1 || count > 9) return null;
  return <Notice tone="success" title={seriesCopy[language].done(count)} />;
}
