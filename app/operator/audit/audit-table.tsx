import { Table } from '@/components/ui/table';
import type { AuditEntry } from '@/lib/shared/audit-chain';
import { dayIn, formatDate, timeIn } from '@/lib/shared/calendar';
import type { Language } from '@/lib/shared/language';
import { auditPageCopy } from './copy';
import { actorOf, sentenceOf } from './sentence';

/** A wing's log in sentences. */
export function AuditTable({
  caption,
  entries,
  names,
  language,
}: {
  caption: string;
  entries: readonly (AuditEntry & { hash: string })[];
  names: ReadonlyMap<string, string>;
  language: Language;
}) {
  const { empty, head } = auditPageCopy[language];
  if (entries.length === 0) return <p>{empty}</p>;
  return (
    <Table
      caption={caption}
      head={[head.position, head.at, head.actor, head.deed, head.hash]}
      rows={entries.map((entry) => [
        String(entry.position),
        <span key="at" className="whitespace-nowrap">
          {formatDate(dayIn(entry.at), language)} {timeIn(entry.at)}
        </span>,
        <span key="actor" className="whitespace-nowrap">
          {actorOf(entry.actor, language)}
        </span>,
        <span key="deed" className="block min-w-60">
          {sentenceOf(entry, names, language)}
        </span>,
        <code key="hash">{entry.hash.slice(0, 12)}</code>,
      ])}
    />
  );
}
