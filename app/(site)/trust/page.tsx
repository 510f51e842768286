import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Facts } from '@/components/ui/facts';
import { PageTitle, SectionTitle } from '@/components/ui/heading';
import { Notice } from '@/components/ui/notice';
import { siteLanguage } from '@/lib/identity/language';
import { trustCopy } from './copy';
import { Proof } from './proof';
import { ReleasePicture } from './release-picture';
import { TwoColumns } from './two-columns';

export default async function Trust() {
  const language = await siteLanguage();
  const copy = trustCopy[language];
  return (
    <div className="grid gap-10">
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      <TwoColumns language={language} />
      <section className="grid gap-4">
        <SectionTitle>{copy.picture}</SectionTitle>
        <p>{copy.pictureText}</p>
        <ReleasePicture language={language} />
      </section>
      <Notice tone="warning" title={copy.danger}>
        {copy.dangerText}
      </Notice>
      <div className="grid gap-4 md:grid-cols-2">
        <Card title={copy.consent}>
          <p>{copy.consentText}</p>
        </Card>
        <Card title={copy.law}>
          <p>{copy.lawText}</p>
        </Card>
      </div>
      <Card title={copy.who}>
        <Facts
          items={Object.values(copy.whoRows).map(({ who, learns }) => ({ term: who, detail: learns }))}
        />
      </Card>
      <Card title={copy.unsolved}>
        <p>{copy.unsolvedLead}</p>
        <ul className="grid list-disc gap-2 pl-6">
          {Object.values(copy.unsolvedList).map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Card>
      <Proof language={language} />
      <div>
        <ButtonLink outside href="/desk/sign-in">
          {copy.start}
        </ButtonLink>
      </div>
    </div>
  );
}
