import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import type { Standing } from '@/lib/desk/plan/queries';
import type { DeskPlan } from '@/lib/desk/plan/rules';
import type { Language } from '@/lib/shared/language';
import { dimensionCopy } from '@/lib/shared/taxonomy-copy';
import { organizationPageCopy } from './copy';
import { planCopy } from './plan-copy';

/** What will be reported this year, in words: which cells exist, and below how many people nothing is said. */
export function PlanCard({ standing, language }: { standing: Standing | null; language: Language }) {
  const copy = planCopy[language];
  return (
    <Card title={organizationPageCopy[language].plan}>
      {standing === null ? <p>{copy.none}</p> : null}
      {standing?.refusal ? <Notice tone="warning">{copy.refusals[standing.refusal]}</Notice> : null}
      {standing && !standing.plan && !standing.refusal ? <p>{copy.notYet}</p> : null}
      {standing?.plan ? <PlanWords plan={standing.plan} language={language} /> : null}
    </Card>
  );
}

function PlanWords({ plan, language }: { plan: DeskPlan; language: Language }) {
  const copy = planCopy[language];
  return (
    <div className="stack">
      <p>{copy.tier[plan.tier]}</p>
      <p>
        {copy.subject(plan.subject, plan.headcount)} {copy.floor(String(plan.floor))}
      </p>
      {plan.dimensions.length > 0 ? (
        <ul className="list-disc pl-6">
          {plan.dimensions.map(({ dimension, cells }) => (
            <li key={dimension}>
              {copy.cells(
                dimensionCopy[language][dimension],
                cells
                  .map(({ label, headcount }) => copy.cell(label, headcount))
                  .join(language === 'ja' ? '、' : ', '),
              )}
            </li>
          ))}
        </ul>
      ) : null}
      <p className="text-solid-gray-700">
        {copy.hash} <code className="break-all">{plan.hash}</code>
      </p>
    </div>
  );
}
