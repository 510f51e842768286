import { PathNode } from '@/components/consultation/path-node';
import { Badge } from '@/components/ui/badge';
import { pathCopy } from '@/lib/consultation/path/copy';
import type { Language } from '@/lib/shared/language';

/** A filled example, for a line on which there is nothing yet. */
export function SampleLine({ language }: { language: Language }) {
  const copy = pathCopy[language];
  const { session, step, offering, followUp } = copy.samples;
  const nodes = [
    { ...session, mark: 'done', label: copy.session },
    { ...step, mark: 'coming', label: copy.step },
    { ...offering, mark: 'offer', label: copy.own.training },
    { ...followUp, mark: 'coming', label: copy.followUp },
  ] as const;
  return (
    <div className="no-print grid gap-3 rounded-16 border border-solid-gray-420 border-dashed p-5">
      <p className="flex flex-wrap items-center gap-2">
        <Badge>{copy.sample}</Badge>
        {copy.sampleLead}
      </p>
      <ol className="grid max-w-none">
        {nodes.map(({ mark, label, when, title, more }) => (
          <PathNode key={title} mark={mark} label={label} when={when} title={title} pale>
            <p>{more}</p>
          </PathNode>
        ))}
      </ol>
    </div>
  );
}
