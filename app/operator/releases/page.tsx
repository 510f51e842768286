import { Badge, type BadgeTone } from '@/components/ui/badge';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { now } from '@/lib/env';
import { languageOf } from '@/lib/identity/language';
import { requireOperator } from '@/lib/identity/operator/guard';
import { verifyChain } from '@/lib/report/chain/queries';
import { listPeriods, type PeriodState, type PeriodView } from '@/lib/report/release/preparation/queries';
import { formatDate } from '@/lib/shared/calendar';
import { formatHalfYear } from '@/lib/shared/half-year';
import type { Language } from '@/lib/shared/language';
import { releasesPageCopy } from './copy';
import { listSubjectNames } from './names';

const tones: Record<PeriodState['kind'], BadgeTone> = {
  open: 'neutral',
  ready: 'warning',
  sealed: 'success',
};

export default async function Releases() {
  await requireOperator();
  const language = await languageOf('operator');
  const copy = releasesPageCopy[language];
  const periods = await listPeriods(now());
  const nameOf = await listSubjectNames(language);
  const halfYears = [...new Set(periods.map(({ halfYear }) => halfYear))];
  return (
    <div className="grid gap-8">
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      <ChainLamp language={language} />
      <p>
        <TextLink href="/operator/texts">{copy.texts}</TextLink>
      </p>
      {periods.length === 0 ? <p>{copy.none}</p> : null}
      {halfYears.map((halfYear) => (
        <Table
          key={halfYear}
          caption={copy.caption(formatHalfYear(halfYear, language))}
          head={[copy.head.subject, copy.head.state]}
          rows={periods
            .filter((period) => period.halfYear === halfYear)
            .map((period) => [
              subjectLink(period, nameOf),
              <StateLine key="state" {...period} language={language} />,
            ])}
        />
      ))}
    </div>
  );
}

function subjectLink({ subject, halfYear }: PeriodView, nameOf: (subject: string) => string) {
  return (
    <TextLink key={subject} href={`/operator/releases/${subject}/${halfYear}`}>
      {nameOf(subject)}
    </TextLink>
  );
}

function StateLine({ state, language }: { state: PeriodState; language: Language }) {
  const copy = releasesPageCopy[language];
  return (
    <span className="grid justify-items-start gap-1">
      <Badge tone={tones[state.kind]}>{copy.state[state.kind]}</Badge>
      <span>{lineOf(state, language)}</span>
    </span>
  );
}

function lineOf(state: PeriodState, language: Language): string {
  const copy = releasesPageCopy[language];
  if (state.kind === 'open') return copy.until(formatDate(state.until, language));
  if (state.kind === 'ready') return copy.readyLine;
  return copy.sealedLine(String(state.number), formatDate(state.sealedOn, language));
}

async function ChainLamp({ language }: { language: Language }) {
  const copy = releasesPageCopy[language];
  const { releases, broken } = await verifyChain();
  return (
    <Notice tone={broken === null ? 'success' : 'danger'} title={copy.chain}>
      {broken === null ? copy.chainHolds(releases) : copy.chainBroken(broken)}
    </Notice>
  );
}
