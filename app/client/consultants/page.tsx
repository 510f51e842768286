import { ConsultantCard } from '@/components/consultation/consultant-card';
import { WithoutConflicts } from '@/components/consultation/consultant-conflicts';
import { ButtonLink } from '@/components/ui/button';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { recommend, shownCards } from '@/lib/consultation/matching/queries';
import { searchCopy } from '@/lib/consultation/matching/search/copy';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { holdTime } from '../book/actions';
import { consultantsCopy } from './copy';
import { Loosen } from './loosen';

export default async function Consultants() {
  const { clientId } = await requireClient();
  const language = await languageOf('client');
  const copy = consultantsCopy[language];
  const { cards, loosenings } = await recommend(clientId, now());
  const items = cards.map((card) => ({
    key: card.consultantId,
    codes: card.conflictCodes,
    content: <ConsultantCard card={card} action={holdTime} language={language} />,
  }));
  return (
    <div className="grid max-w-2xl gap-6">
      <PageTitle lead={cards.length > 0 ? copy.lead : undefined}>{copy.title}</PageTitle>
      {cards.length === 0 ? <Loosen loosenings={loosenings} alone language={language} /> : null}
      <WithoutConflicts items={items} limit={shownCards} />
      {cards.length > 0 && loosenings.length > 0 ? (
        <Loosen loosenings={loosenings} alone={false} language={language} />
      ) : null}
      <ButtonLink tone="secondary" full href="/client/consultants/soon">
        {copy.soon}
      </ButtonLink>
      <p>
        <TextLink href="/client/consultants/all">{searchCopy[language].link}</TextLink>
      </p>
      <p>
        <TextLink href="/client/questions">{copy.change}</TextLink>
      </p>
    </div>
  );
}
