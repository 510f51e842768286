import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { TextLink } from '@/components/ui/link';
import type { Language } from '@/lib/shared/language';
import { careerCopy } from './copy';

/** What can be done with what was written: paper, files. */
export function TakeAlong({ language }: { language: Language }) {
  const copy = careerCopy[language];
  return (
    <>
      <Card title={copy.official}>
        <p>{copy.officialText}</p>
        <div>
          <ButtonLink tone="secondary" href="/client/career/print">
            {copy.print}
          </ButtonLink>
        </div>
      </Card>
      <Card title={copy.take}>
        <p>{copy.takeText}</p>
        <ul className="grid gap-2">
          <li>
            <TextLink outside href="/client/career/json">
              {copy.json}
            </TextLink>
          </li>
          <li>
            <TextLink outside href="/client/career/csv">
              {copy.csv}
            </TextLink>
          </li>
          <li>
            <TextLink href="/client/career/import">{copy.toImport}</TextLink>
          </li>
        </ul>
      </Card>
    </>
  );
}
