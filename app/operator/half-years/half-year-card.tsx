import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Facts } from '@/components/ui/facts';
import { SubmitButton } from '@/components/ui/submit-button';
import { listGates } from '@/lib/desk/gate/queries';
import { countKeys } from '@/lib/desk/key/queries';
import { ballotsUntil, decideOpening, openableFrom, sessionKey } from '@/lib/desk/key/rules';
import { listStandings } from '@/lib/desk/plan/queries';
import { formatDate } from '@/lib/shared/calendar';
import { daysOfHalfYear, formatHalfYear, type HalfYear } from '@/lib/shared/half-year';
import type { Language } from '@/lib/shared/language';
import { open } from './actions';
import { halfYearsPageCopy } from './copy';
import { StandingTable } from './standing-table';

type Props = { halfYear: HalfYear; isOpen: boolean; today: string; language: Language };

/** A half-year: its days, its keys, who reports in it, and the button that opens it. */
export async function HalfYearCard({ halfYear, isOpen, today, language }: Props) {
  const copy = halfYearsPageCopy[language];
  const { startsOn, endsOn } = daysOfHalfYear(halfYear);
  const state = endsOn < today ? 'over' : isOpen ? 'open' : 'closed';
  const name = formatHalfYear(halfYear, language);
  const title = (
    <span className="flex flex-wrap items-center gap-3">
      {name}
      <Badge tone={state === 'open' ? 'success' : 'neutral'}>{copy.state[state]}</Badge>
    </span>
  );
  return (
    <Card title={title}>
      <p>{copy.period(formatDate(startsOn, language), formatDate(endsOn, language))}</p>
      {isOpen ? <OpenFacts halfYear={halfYear} language={language} /> : null}
      {state === 'over' ? null : (
        <>
          <StandingTable standings={await listStandings(halfYear)} name={name} language={language} />
          <Opening halfYear={halfYear} isOpen={isOpen} today={today} language={language} />
        </>
      )}
    </Card>
  );
}

async function OpenFacts({ halfYear, language }: Pick<Props, 'halfYear' | 'language'>) {
  const copy = halfYearsPageCopy[language];
  const { collectFrom, collectUntil } = sessionKey(halfYear);
  const keys = await countKeys(halfYear);
  const gate = (await listGates()).find((one) => one.halfYear === halfYear);
  const lines = (['session', 'voice', 'held'] as const).flatMap((kind) => {
    const count = keys.reduce((sum, one) => sum + (one.kind === kind ? one.keys : 0), 0);
    return count > 0 ? [copy.keyLine[kind](count)] : [];
  });
  return (
    <Facts
      items={[
        {
          term: copy.collect,
          detail: copy.period(formatDate(collectFrom, language), formatDate(collectUntil, language)),
        },
        ...(gate
          ? [
              {
                term: copy.gate,
                detail: copy.gateLine(formatDate(gate.acceptFrom, language), gate.wallets, gate.needed),
              },
            ]
          : []),
        { term: copy.ballots, detail: formatDate(ballotsUntil(halfYear), language) },
        { term: copy.keys, detail: lines.join(language === 'ja' ? '、' : ', ') || copy.noKeys },
      ]}
    />
  );
}

function Opening({ halfYear, isOpen, today, language }: Props) {
  const copy = halfYearsPageCopy[language];
  if (!decideOpening(halfYear, today).ok)
    return <p className="text-solid-gray-700">{copy.from(formatDate(openableFrom(halfYear), language))}</p>;
  return (
    <form action={open}>
      <input type="hidden" name="halfYear" value={halfYear} />
      <SubmitButton tone={isOpen ? 'secondary' : 'primary'}>{isOpen ? copy.again : copy.open}</SubmitButton>
    </form>
  );
}
