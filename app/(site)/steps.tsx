import { SectionTitle } from '@/components/ui/heading';
import type { Language } from '@/lib/shared/language';
import { landingCopy } from './copy';

/** The way in four steps, on one line: the survey behind the product says that dots do not help. */
export function Steps({ language }: { language: Language }) {
  const copy = landingCopy[language];
  return (
    <section className="grid gap-5 rounded-16 bg-sand-100 p-5 sm:p-8">
      <div className="grid gap-1">
        <SectionTitle>{copy.line}</SectionTitle>
        <p>{copy.lineLead}</p>
      </div>
      <ol className="grid md:grid-cols-4">
        {Object.values(copy.steps).map(({ title, text }, index) => (
          <li
            key={title}
            className="relative border-thread border-l-3 pb-6 pl-6 last:pb-0 md:border-t-3 md:border-l-0 md:pt-6 md:pr-5 md:pb-0 md:pl-0"
          >
            <span
              aria-hidden="true"
              className="absolute top-1 -left-[9.5px] size-4 rounded-full border-4 border-thread bg-white md:-top-[9.5px] md:left-0"
            />
            <p className="text-std-17B-170">
              <span className="tabular-nums">{index + 1}.</span> {title}
            </p>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
