import { ConsultantAvatar } from '@/components/consultation/consultant-avatar';
import { SlotButtons } from '@/components/consultation/slot-buttons';
import { TextLink } from '@/components/ui/link';
import { searchCopy } from '@/lib/consultation/matching/search/copy';
import type { Found } from '@/lib/consultation/matching/search/queries';
import type { Language } from '@/lib/shared/language';
import { concernCopy } from '@/lib/shared/taxonomy-copy';
import { holdTime } from '../../book/actions';

/** One consultant with what they take talks about and the next openings as buttons. */
export function FoundLine({ found, language }: { found: Found; language: Language }) {
  const { consultantId, name, openings } = found;
  const labels: Readonly<Record<string, string>> = concernCopy[language];
  const themes = found.themes.flatMap((theme) => labels[theme] ?? []);
  return (
    <article className="grid gap-3 rounded-16 border border-sand-300 bg-white p-4 sm:p-5">
      <div className="flex items-center gap-3">
        <ConsultantAvatar name={name} className="size-12" />
        <div className="min-w-0">
          <h2 className="text-std-18B-160">
            <TextLink href={`/client/consultants/${consultantId}`}>
              {searchCopy[language].name(name)}
            </TextLink>
          </h2>
          <p className="text-solid-gray-700">{themes.join(language === 'ja' ? '、' : ', ')}</p>
        </div>
      </div>
      <SlotButtons
        slots={openings.map((startsAt) => ({ consultantId, startsAt, name }))}
        action={holdTime}
        language={language}
      />
    </article>
  );
}
