import { notFound } from 'next/navigation';
import { Card } from '@/components/ui/card';
import { PageTitle } from '@/components/ui/heading';
import { Notice } from '@/components/ui/notice';
import { isDemo } from '@/lib/env';
import { siteLanguage } from '@/lib/identity/language';
import { listMailbox } from '@/lib/mail/mailbox';
import { dayIn, formatDay, timeIn } from '@/lib/shared/calendar';
import { bilingual } from '@/lib/shared/language';

const copy = bilingual(
  {
    title: 'デモの受信箱',
    lead: 'このデモから送られたメールを、新しい順に30通まで並べています。メールは外へは送られません。',
    empty: 'まだメールはありません。入口でコードを送ると、数秒でここに届きます。',
    to: '宛先',
  },
  {
    title: 'Mailbox of the demo',
    lead: 'The last thirty mails of this demo, newest first. Nothing leaves this machine.',
    empty: 'There is no mail yet. Ask for a code at one of the entrances and it arrives here within seconds.',
    to: 'To',
  },
);

/** Demo mode only: the mails that a production service would send over SMTP. */
export default async function Mailbox() {
  if (!isDemo()) notFound();
  const language = await siteLanguage();
  const mails = listMailbox(30);
  return (
    <div className="grid max-w-2xl gap-8">
      <PageTitle lead={copy[language].lead}>{copy[language].title}</PageTitle>
      {mails.length === 0 ? <Notice tone="info">{copy[language].empty}</Notice> : null}
      {mails.map(({ messageId, to, subject, text, at }) => (
        <Card key={messageId} title={subject}>
          <p className="text-solid-gray-700">
            {copy[language].to}: {to}
            <br />
            {formatDay(dayIn(new Date(at)), language)} {timeIn(new Date(at))}
          </p>
          <p className="whitespace-pre-wrap">{text}</p>
        </Card>
      ))}
    </div>
  );
}
