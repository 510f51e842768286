import { VisibilityBadge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { TypedForm } from '@/components/ui/typed-form';
import { pathCopy } from '@/lib/consultation/path/copy';
import { stepSizes, stepTextLimit } from '@/lib/consultation/path/rules';
import { sizeCopy } from '@/lib/consultation/path/step/copy';
import type { Language } from '@/lib/shared/language';
import { add } from './actions';

/** A new step. `text` is what was agreed, where one comes from there. */
export function StepForm({ text, count, language }: { text: string; count: number; language: Language }) {
  const copy = pathCopy[language];
  const sizes = stepSizes.map((value) => ({ value, label: sizeCopy[language][value] }));
  return (
    <div id="add" className="no-print">
      <Card title={copy.addTitle}>
        <p>{copy.addLead}</p>
        <p>
          <VisibilityBadge who="self" language={language} />
        </p>
        <TypedForm
          key={`${count} ${text}`}
          action={add}
          sections={[
            {
              fields: [
                { kind: 'area', name: 'text', label: copy.text, value: text, limit: stepTextLimit, rows: 2 },
                { kind: 'radio', name: 'size', label: copy.size, options: sizes },
                { kind: 'date', name: 'due', label: copy.due, hint: copy.dueHint, optional: copy.optional },
              ],
            },
          ]}
          submit={copy.add}
          problem={copy.problem}
          language={language}
        />
      </Card>
    </div>
  );
}
