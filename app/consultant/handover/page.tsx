import { PageTitle, SectionTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { handoverCopy } from '@/lib/consultation/handover/copy';
import { listImpact } from '@/lib/consultation/handover/queries';
import { now } from '@/lib/env';
import { requireConsultant } from '@/lib/identity/consultant/guard';
import { languageOf } from '@/lib/identity/language';
import { handOverAll } from './actions';
import { ImpactList } from './impact-list';

export default async function Handover({ searchParams }: PageProps<'/consultant/handover'>) {
  const { consultantId } = await requireConsultant();
  const language = await languageOf('consultant');
  const copy = handoverCopy[language];
  const { done, changed } = await searchParams;
  const impact = await listImpact(consultantId, now());
  return (
    <div className="grid max-w-2xl gap-8">
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      {typeof done === 'string' ? (
        <Notice tone="success" title={copy.done(Number(done) || 0)}>
          <p>{copy.doneText}</p>
          <TextLink href="/consultant/hours/days">{copy.days}</TextLink>
        </Notice>
      ) : null}
      {changed ? (
        <div role="alert">
          <Notice tone="warning" title={copy.changed}>
            <p>{copy.changedText}</p>
          </Notice>
        </div>
      ) : null}
      <section className="grid gap-4">
        <SectionTitle>{impact.length > 0 ? copy.list(impact.length) : copy.none}</SectionTitle>
        <ImpactList impact={impact} language={language} />
      </section>
      <section className="grid gap-4">
        <SectionTitle>{copy.what}</SectionTitle>
        {impact.length > 0 ? (
          <ul className="grid list-disc gap-2 pl-6">
            {copy.effects.map((effect) => (
              <li key={effect}>{effect}</li>
            ))}
          </ul>
        ) : (
          <p>{copy.noneText}</p>
        )}
        <form action={handOverAll}>
          <input type="hidden" name="seen" value={impact.map(({ bookingId }) => bookingId).join(' ')} />
          <SubmitButton tone="danger" full>
            {copy.submit(impact.length)}
          </SubmitButton>
        </form>
      </section>
      <p>
        <TextLink href="/consultant">{copy.back}</TextLink>
      </p>
    </div>
  );
}
