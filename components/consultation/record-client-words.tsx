import { Disclosure } from '@/components/ui/disclosure';
import { Facts } from '@/components/ui/facts';
import { scaleCopy } from '@/lib/consultation/questionnaire/copy';
import { kindCopy } from '@/lib/consultation/session/copy';
import { todayCopy } from '@/lib/consultation/session/today/copy';
import type { ConsultantSession } from '@/lib/consultation/session/view';
import type { Language } from '@/lib/shared/language';
import { scales } from '@/lib/shared/taxonomy';
import { concernCopy } from '@/lib/shared/taxonomy-copy';

/** What a client wished to say before the session: concerns, style, message, and the scales for those who ask. */
export function ClientWords({ session, language }: { session: ConsultantSession; language: Language }) {
  const copy = todayCopy[language];
  const { nickname, kind, before } = session;
  return (
    <>
      <Facts
        items={[
          { term: copy.client, detail: nickname },
          { term: copy.kind, detail: kindCopy[language][kind] },
          { term: copy.concerns, detail: <Concerns session={session} language={language} /> },
          ...styleItem(session, language),
          ...(before?.message ? [{ term: copy.message, detail: <Message text={before.message} /> }] : []),
        ]}
      />
      {before ? (
        <Disclosure summary={copy.before}>
          <Facts
            items={scales.flatMap((scale) => {
              const answer = before.scales[scale];
              return answer ? [{ term: copy.point(answer), detail: scaleCopy[language][scale] }] : [];
            })}
          />
        </Disclosure>
      ) : (
        <p className="text-solid-gray-700">{copy.beforeNone}</p>
      )}
    </>
  );
}

function Concerns({ session: { concerns }, language }: { session: ConsultantSession; language: Language }) {
  if (concerns.length === 0) return todayCopy[language].concernsNone;
  return (
    <ul>
      {concerns.map((code) => (
        <li key={code}>{concernCopy[language][code]}</li>
      ))}
    </ul>
  );
}

const Message = ({ text }: { text: string }) => <p className="whitespace-pre-wrap">{text}</p>;

function styleItem({ style }: ConsultantSession, language: Language) {
  const copy = todayCopy[language];
  if (style !== 'listen' && style !== 'sort_out' && style !== 'advise') return [];
  return [{ term: copy.style, detail: copy[style] }];
}
