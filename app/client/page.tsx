import { notFound } from 'next/navigation';
import { Credits } from '@/components/consultation/account-credits';
import { RedeemTickets } from '@/components/consultation/account-tickets';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { PageTitle } from '@/components/ui/heading';
import { Notice } from '@/components/ui/notice';
import { findAgenda } from '@/lib/consultation/client/agenda/queries';
import { findCard } from '@/lib/consultation/client/card/queries';
import { findAccount } from '@/lib/consultation/client/queries';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { dayIn } from '@/lib/shared/calendar';
import { redeem } from './account/actions';
import { CardNews } from './account/card/card-news';
import { Offers } from './bookings/offers';
import { homeCopy } from './copy';
import { NextAppointment } from './next-appointment';
import { PathReminder } from './path-reminder';

export default async function Home() {
  const { clientId } = await requireClient();
  const language = await languageOf('client');
  const copy = homeCopy[language];
  const [account, agenda, card] = await Promise.all([
    findAccount(clientId, now()),
    findAgenda(clientId, now()),
    findCard(clientId),
  ]);
  if (!account) notFound();
  const [waiting] = agenda.unanswered;
  return (
    <div className="grid max-w-2xl gap-6">
      <PageTitle>{copy.title(account.nickname)}</PageTitle>
      <CardNews card={card} language={language} />
      {waiting ? (
        <Notice tone="info" title={copy.unanswered}>
          <p>{copy.unansweredText}</p>
          <ButtonLink tone="secondary" href={`/client/after/${waiting}`}>
            {copy.answer}
          </ButtonLink>
        </Notice>
      ) : null}
      <Offers client={clientId} language={language} />
      <NextAppointment agenda={agenda} language={language} />
      <PathReminder client={clientId} now={now()} language={language} />
      <RedeemTickets today={dayIn(now())} language={language} action={redeem} />
      <Card title={copy.credits}>
        <Credits credits={account.credits} language={language} empty={copy.noCredits} />
      </Card>
      <Card title={copy.career}>
        <p>{copy.careerText}</p>
        <ButtonLink tone="secondary" href="/client/career">
          {copy.toCareer}
        </ButtonLink>
      </Card>
    </div>
  );
}
