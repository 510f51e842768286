import { SectionTitle } from '@/components/ui/heading';
import { pastCopy, pastLine } from '@/lib/consultation/past/copy';
import { listPast } from '@/lib/consultation/past/queries';
import type { ClientId } from '@/lib/shared/ids';
import type { Language } from '@/lib/shared/language';

/** Sessions of which only the month is kept. Shows nothing when there are none. */
export async function PastMonths({ client, language }: { client: ClientId; language: Language }) {
  const copy = pastCopy[language];
  const past = await listPast(client);
  if (past.length === 0) return null;
  return (
    <section className="grid gap-3">
      <SectionTitle>{copy.title}</SectionTitle>
      <p>{copy.lead}</p>
      <ul className="grid list-disc gap-2 pl-6">
        {past.map((session) => (
          <li key={session.id}>{pastLine(session, language)}</li>
        ))}
      </ul>
    </section>
  );
}
