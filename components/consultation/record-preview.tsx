import { recordPageCopy } from '@/lib/consultation/record/copy';
import type { Language } from '@/lib/shared/language';
import { concerns } from '@/lib/shared/taxonomy';
import { concernCopy } from '@/lib/shared/taxonomy-copy';

/** What the client will be asked to pass on, in the words that the client will read. */
export function RecordPreview({ themes, language }: { themes: readonly string[]; language: Language }) {
  const copy = recordPageCopy[language];
  const chosen = concerns.filter((code) => themes.includes(code));
  return (
    <div aria-live="polite" className="grid gap-2 rounded-8 border-blue-900 border-l-4 bg-blue-50 p-4">
      <p className="text-std-16B-170">{copy.preview}</p>
      {chosen.length === 0 ? (
        <p>{copy.previewNone}</p>
      ) : (
        <>
          <p>{copy.previewLead}</p>
          <ul className="list-disc pl-5">
            {chosen.map((code) => (
              <li key={code}>{concernCopy[language][code]}</li>
            ))}
          </ul>
        </>
      )}
      <p className="text-solid-gray-700">{copy.previewRest}</p>
    </div>
  );
}
