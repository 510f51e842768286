import type { Language } from '@/lib/shared/language';
import { trustCopy } from './copy';

/** What HR sees beside what it does not: words and marks, never color alone. */
export function TwoColumns({ language }: { language: Language }) {
  const copy = trustCopy[language];
  const columns = [
    { title: copy.seen, items: Object.values(copy.seenList), mark: '○', look: 'border-orange-900' },
    { title: copy.unseen, items: Object.values(copy.unseenList), mark: '×', look: 'border-blue-900' },
  ];
  return (
    <div className="grid gap-4 md:grid-cols-2">
      {columns.map(({ title, items, mark, look }) => (
        <section
          key={title}
          className={`grid content-start gap-3 rounded-16 border border-t-8 bg-white p-5 sm:p-6 ${look}`}
        >
          <h2 className="text-std-22B-150">
            <span aria-hidden="true">{mark} </span>
            {title}
          </h2>
          <ul className="grid list-disc gap-2 pl-6">
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
