import { Card } from '@/components/ui/card';
import { Facts } from '@/components/ui/facts';
import { TextLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { TypedForm } from '@/components/ui/typed-form';
import { now } from '@/lib/env';
import { totalOf } from '@/lib/report/budget/rules';
import { leastAnswers } from '@/lib/report/release/cloud/rules';
import { findingSentence, sealRefusalCopy } from '@/lib/report/release/preparation/copy';
import type { Preparation } from '@/lib/report/release/preparation/queries';
import { listThemes } from '@/lib/report/text/queries';
import { formatDate } from '@/lib/shared/calendar';
import type { Language } from '@/lib/shared/language';
import { releasesPageCopy } from '../../copy';
import { seal } from './actions';

type Props = { preparation: Preparation; language: Language };

/** What can be said of a half-year in its state: nothing yet, what sealing it will hide, or its seal. */
export function Outlook({ preparation, language }: Props) {
  const copy = releasesPageCopy[language];
  const { state, outlook } = preparation;
  if (state.kind === 'open')
    return (
      <Notice tone="info" title={copy.openTitle}>
        {copy.openText(formatDate(state.until, language))}
      </Notice>
    );
  if (state.kind === 'sealed') return <SealOf {...state} language={language} />;
  if (!outlook?.ok)
    return (
      <Notice tone="danger" title={copy.problem}>
        {sealRefusalCopy[language][outlook?.reason ?? 'unknown_period']}
      </Notice>
    );
  return <Ready preparation={preparation} outlook={outlook.value} language={language} />;
}

type Ready = Extract<NonNullable<Preparation['outlook']>, { ok: true }>['value'];

function Ready({ preparation, outlook, language }: Props & { outlook: Ready }) {
  const copy = releasesPageCopy[language];
  const { subject, halfYear, plan } = preparation;
  const epsilon = copy.epsilonLine(String(totalOf(outlook.spending)), String(outlook.spent));
  return (
    <>
      <Card title={copy.findings}>
        <p>{copy.findingsLead}</p>
        {outlook.findings.length === 0 ? <p>{copy.nothingHidden}</p> : null}
        <ul className="grid list-disc gap-1 pl-6 empty:hidden">
          {outlook.findings.map((finding) => (
            <li key={finding.place.join('.')}>{findingSentence(finding, plan, language)}</li>
          ))}
        </ul>
        <Facts
          items={[
            { term: copy.facts.audit, detail: copy.audit(outlook.audit.cells, outlook.audit.dropped.length) },
            ...(outlook.cloud === null
              ? []
              : [{ term: copy.facts.cloud, detail: copy.cloud(outlook.cloud, leastAnswers) }]),
            { term: copy.facts.epsilon, detail: epsilon },
          ]}
        />
      </Card>
      <Unworded subject={subject} language={language} />
      <Card title={copy.sealTitle}>
        <p>{copy.sealLead}</p>
        <TypedForm
          action={seal}
          hidden={{ subject, halfYear }}
          sections={[
            {
              fields: [
                {
                  kind: 'chips',
                  name: 'confirm',
                  label: copy.confirmLegend,
                  options: [{ value: 'yes', label: copy.confirm }],
                },
              ],
            },
          ]}
          submit={copy.seal}
          problem={copy.problem}
          language={language}
        />
      </Card>
    </>
  );
}

/** What editors would lose by sealing now. */
async function Unworded({ subject, language }: { subject: string; language: Language }) {
  const copy = releasesPageCopy[language];
  const own = (await listThemes(now())).filter((theme) => theme.subject === subject);
  const left = own.filter(({ paraphrase }) => !paraphrase?.approvedBy).length;
  if (left === 0) return null;
  return (
    <Notice tone="warning" title={copy.unworded(left)}>
      <p>{copy.unwordedText}</p>
      <p>
        <TextLink href="/operator/texts">{copy.texts}</TextLink>
      </p>
    </Notice>
  );
}

type SealedState = Extract<Preparation['state'], { kind: 'sealed' }>;

function SealOf({ number, hash, sealedOn, language }: SealedState & { language: Language }) {
  const copy = releasesPageCopy[language];
  return (
    <>
      <Notice tone="success" title={copy.sealedTitle}>
        {copy.sealedText}
      </Notice>
      <Card>
        <Facts
          items={[
            { term: copy.facts.number, detail: String(number) },
            { term: copy.facts.sealedOn, detail: formatDate(sealedOn, language) },
            { term: copy.facts.hash, detail: <code className="break-all">{hash}</code> },
          ]}
        />
      </Card>
    </>
  );
}
