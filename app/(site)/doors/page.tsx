import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { siteLanguage } from '@/lib/identity/language';
import { doors } from '@/lib/shared/taxonomy';
import { inLanguage } from '../address';
import { doorsCopy } from './copy';

export default async function Doors() {
  const language = await siteLanguage();
  const copy = doorsCopy[language];
  return (
    <div className="grid gap-8">
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      <div className="grid gap-4 sm:grid-cols-2">
        {doors.map((door) => {
          const { title, who, text } = copy.doors[door];
          return (
            <Card key={door} title={title}>
              <p className="text-std-16B-170">{who}</p>
              <p>{text}</p>
              <ButtonLink outside full tone={door === 'desk' ? 'primary' : 'secondary'} href={`/${door}`}>
                {copy.open(title)}
              </ButtonLink>
            </Card>
          );
        })}
      </div>
      <p>
        <TextLink outside href={inLanguage('/trust', language)}>
          {copy.trust}
        </TextLink>
      </p>
    </div>
  );
}
