import { notFound } from 'next/navigation';
import { PageTitle, SectionTitle } from '@/components/ui/heading';
import { isDemo } from '@/lib/env';
import { siteLanguage } from '@/lib/identity/language';
import { bilingual } from '@/lib/shared/language';
import { Actions, Choices, Messages, Tables, Typing } from './parts';

const copy = bilingual(
  {
    title: '部品の一覧',
    lead: 'すべての部品を、すべての状態で並べています。デモのときだけ開きます。',
    sections: {
      actions: 'ボタンとリンク',
      typing: '入力',
      choices: '選択',
      messages: 'お知らせ',
      tables: '表と数字',
    },
  },
  {
    title: 'Parts of the interface',
    lead: 'Every part in every state. Demo mode only.',
    sections: {
      actions: 'Buttons and links',
      typing: 'Typing',
      choices: 'Choosing',
      messages: 'Messages',
      tables: 'Tables and figures',
    },
  },
);

/** Demo mode only: what a designer looks at when a part changes. */
export default async function Parts() {
  if (!isDemo()) notFound();
  const language = await siteLanguage();
  const { title, lead, sections } = copy[language];
  return (
    <div className="grid gap-12">
      <PageTitle lead={lead}>{title}</PageTitle>
      {[
        { name: sections.actions, part: <Actions language={language} /> },
        { name: sections.typing, part: <Typing language={language} /> },
        { name: sections.choices, part: <Choices language={language} /> },
        { name: sections.messages, part: <Messages language={language} /> },
        { name: sections.tables, part: <Tables language={language} /> },
      ].map(({ name, part }) => (
        <section key={name} className="grid gap-6">
          <SectionTitle>{name}</SectionTitle>
          {part}
        </section>
      ))}
    </div>
  );
}
