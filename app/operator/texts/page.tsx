import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { now } from '@/lib/env';
import { languageOf } from '@/lib/identity/language';
import { requireOperator } from '@/lib/identity/operator/guard';
import { listThemes } from '@/lib/report/text/queries';
import { listWords } from '@/lib/report/word/queries';
import { listSubjectNames } from '../releases/names';
import { textsPageCopy } from './copy';
import { Theme } from './theme';
import { Words } from './words';

export default async function Texts() {
  const viewer = await requireOperator();
  const language = await languageOf('operator');
  const copy = textsPageCopy[language];
  const themes = await listThemes(now());
  const words = await listWords(now());
  const nameOf = await listSubjectNames(language);
  return (
    <div className="grid max-w-3xl gap-8">
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      {themes.length === 0 ? (
        <Notice tone="info" title={copy.none}>
          {copy.noneLead}
        </Notice>
      ) : null}
      {themes.map((theme) => (
        <Theme
          key={`${theme.subject} ${theme.year} ${theme.request}`}
          theme={theme}
          place={nameOf(theme.subject)}
          editor={viewer.auditName('report')}
          language={language}
        />
      ))}
      {words.map((view) => (
        <Words
          key={`${view.subject} ${view.year}`}
          view={view}
          place={nameOf(view.subject)}
          editor={viewer.auditName('report')}
          language={language}
        />
      ))}
      <p>
        <TextLink href="/operator/releases">{copy.releases}</TextLink>
      </p>
    </div>
  );
}
