import { AfterBallot } from '@/components/consultation/after-ballot';
import { Card } from '@/components/ui/card';
import { Facts } from '@/components/ui/facts';
import { TextLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { passOnCopy } from '@/lib/consultation/held/copy';
import type { Sheets } from '@/lib/consultation/questionnaire/queries';
import { findProposal, type Proposal } from '@/lib/consultation/record/queries';
import type { ClientSession } from '@/lib/consultation/session/view';
import type { ClientId } from '@/lib/shared/ids';
import type { Language } from '@/lib/shared/language';

/** What was agreed, and what may be passed on. The choice itself stays on the device. */
export async function PassOn({
  client,
  session: { bookingId, facts, halfYear },
  answers: { before, after },
  language,
}: {
  client: ClientId;
  session: ClientSession;
  answers: Sheets;
  language: Language;
}) {
  const copy = passOnCopy[language];
  const proposal = await findProposal(client, bookingId);
  return (
    <>
      {proposal ? <Agreed proposal={proposal} language={language} /> : null}
      {facts.outcome === 'held' && halfYear ? (
        <AfterBallot
          halfYear={halfYear}
          proposed={proposal?.themes ?? null}
          before={before?.scales ?? {}}
          after={after?.scales ?? {}}
          satisfaction={after?.satisfaction ?? null}
          language={language}
        />
      ) : (
        <Notice tone="info" title={copy.notHeldYet}>
          <p>{copy.notHeldMore}</p>
          <p>
            <TextLink href="/client/bookings">{copy.toBookings}</TextLink>
          </p>
        </Notice>
      )}
      <p>
        <TextLink href={`/client/after/${bookingId}?again=1`}>{copy.answerAgain}</TextLink>
      </p>
    </>
  );
}

function Agreed({ proposal, language }: { proposal: Proposal; language: Language }) {
  const copy = passOnCopy[language];
  const items = [
    { term: copy.agreed, detail: proposal.actionPlan },
    { term: copy.nextStep, detail: proposal.nextStep },
  ].filter(({ detail }) => detail);
  return items.length > 0 ? (
    <Card>
      <Facts items={items} />
    </Card>
  ) : null;
}
