import { notFound } from 'next/navigation';
import { Card } from '@/components/ui/card';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { handoverCopy } from '@/lib/consultation/handover/copy';
import { findLeaving } from '@/lib/consultation/handover/queries';
import { now } from '@/lib/env';
import { languageOf } from '@/lib/identity/language';
import { requireOperator } from '@/lib/identity/operator/guard';
import { consultantId } from '@/lib/shared/ids';
import { handOver } from './actions';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string | string[] }> };

export default async function Consultant({ params, searchParams }: Props) {
  await requireOperator();
  const language = await languageOf('operator');
  const copy = handoverCopy[language];
  const id = consultantId((await params).id);
  const leaving = id && (await findLeaving(id, now()));
  if (!leaving) notFound();
  return (
    <div className="grid max-w-2xl gap-8">
      <PageTitle lead={copy.operatorLead(leaving.name)}>{copy.title}</PageTitle>
      {(await searchParams).done ? (
        <Notice tone="success" title={copy.operatorDone}>
          <p>{copy.operatorDoneText}</p>
        </Notice>
      ) : null}
      <Card title={copy.operatorList(leaving.sessions)}>
        <ul className="grid list-disc gap-2 pl-6">
          {copy.effects.map((effect) => (
            <li key={effect}>{effect}</li>
          ))}
        </ul>
        <form action={handOver}>
          <input type="hidden" name="consultant" value={id} />
          <SubmitButton tone="danger">{copy.operatorSubmit}</SubmitButton>
        </form>
      </Card>
      <p>
        <TextLink href="/operator/consultants">{copy.operatorBack}</TextLink>
      </p>
    </div>
  );
}
