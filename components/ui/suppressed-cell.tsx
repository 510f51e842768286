import { bilingual, type Language } from '@/lib/shared/language';

const words = bilingual({ why: 'なぜ見えない？' }, { why: 'Why hidden?' });

/** A figure that is not shown, and the reason behind a button. `reason` is a whole sentence. */
export function SuppressedCell({ reason, language }: { reason: string; language: Language }) {
  return (
    <details className="suppressed inline-block max-w-60 text-left">
      <summary className="inline-flex min-h-11 min-w-11 cursor-pointer list-none items-center gap-1 rounded-8 px-1">
        <span aria-hidden="true" className="text-std-20B-150">
          ＊
        </span>
        <span className="text-dns-14N-130 text-blue-1000 underline underline-offset-4">
          {words[language].why}
        </span>
      </summary>
      <p className="pt-1 pb-2 text-std-16N-170">{reason}</p>
    </details>
  );
}
