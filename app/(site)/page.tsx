import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { SectionTitle } from '@/components/ui/heading';
import { siteLanguage } from '@/lib/identity/language';
import { inLanguage } from './address';
import { landingCopy } from './copy';
import { Steps } from './steps';
import { Thread } from './thread';

export default async function Landing() {
  const language = await siteLanguage();
  const copy = landingCopy[language];
  const doors = [
    { ...copy.doorList.first, href: '/desk/sign-in' },
    { ...copy.doorList.again, href: '/client' },
    { ...copy.doorList.work, href: inLanguage('/doors', language) },
  ];
  return (
    <div className="grid gap-14">
      <div className="grid items-center gap-8 md:grid-cols-[1.2fr_1fr]">
        <div className="grid gap-5">
          <h1 className="text-std-32B-150 sm:text-std-45B-140">
            <span className="inline-block">{copy.title.first}</span>{' '}
            <span className="inline-block">{copy.title.second}</span>
          </h1>
          <p className="text-std-18N-160">{copy.lead}</p>
          <div className="flex flex-wrap gap-3">
            <ButtonLink outside href="/desk/sign-in">
              {copy.start}
            </ButtonLink>
            <ButtonLink outside tone="secondary" href={inLanguage('/trust', language)}>
              {copy.trust}
            </ButtonLink>
          </div>
        </div>
        <Thread />
      </div>
      <section className="grid gap-5">
        <SectionTitle>{copy.promise}</SectionTitle>
        <div className="grid gap-6 md:grid-cols-3">
          {Object.values(copy.promises).map(({ title, text }) => (
            <div key={title} className="grid content-start gap-2 border-thread border-t-4 pt-4">
              <h3 className="text-std-18B-160">{title}</h3>
              <p>{text}</p>
            </div>
          ))}
        </div>
      </section>
      <Steps language={language} />
      <section className="grid gap-5">
        <SectionTitle>{copy.doors}</SectionTitle>
        <div className="grid gap-4 md:grid-cols-3">
          {doors.map(({ title, text, action, href }) => (
            <Card key={href} title={title} level={3}>
              <p>{text}</p>
              <ButtonLink outside tone="secondary" full href={href}>
                {action}
              </ButtonLink>
            </Card>
          ))}
        </div>
      </section>
    </div>
  );
}
