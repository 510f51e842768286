import type { ConsultantSession } from '@/lib/consultation/session/view';
import { formatSlot } from '@/lib/shared/calendar';
import type { Language } from '@/lib/shared/language';
import { concernCopy } from '@/lib/shared/taxonomy-copy';

/** A session in three lines: when, who, about what. */
export function SessionLine({ session, language }: { session: ConsultantSession; language: Language }) {
  const { facts, nickname, concerns } = session;
  return (
    <div>
      <p className="text-std-16B-170 tabular-nums">{formatSlot(facts.startsAt, facts.endsAt, language)}</p>
      <p>{nickname}</p>
      {concerns.length > 0 ? (
        <p className="text-solid-gray-700">
          {concerns.map((code) => concernCopy[language][code]).join(language === 'ja' ? '／' : ' / ')}
        </p>
      ) : null}
    </div>
  );
}
