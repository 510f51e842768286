import { ButtonLink } from '@/components/ui/button';
import { PageTitle } from '@/components/ui/heading';
import { bilingual, type Language } from '@/lib/shared/language';

const copy = bilingual(
  {
    missing: 'ページが見つかりません',
    missingLead: 'アドレスが変わったか、この画面では見られないページです。下のボタンから入り直してください。',
    broken: 'うまく表示できませんでした',
    brokenLead:
      '入力した内容は送られていないことがあります。少し待ってから、もう一度ためしてください。続くときは運営にお知らせください。',
    home: '最初の画面へ',
    again: 'もう一度ためす',
  },
  {
    missing: 'This page cannot be found',
    missingLead: 'The address has changed, or the page cannot be seen from here. Please start again below.',
    broken: 'This page could not be shown',
    brokenLead:
      'What you entered may not have been sent. Please wait a moment and try again, and tell the operator if it goes on.',
    home: 'To the first page',
    again: 'Try again',
  },
);

export const problemCopy = copy;

/** Not there, or not yours: the same words for both. */
export function Missing({ language, home }: { language: Language; home: string }) {
  return (
    <div className="grid max-w-2xl gap-6">
      <PageTitle lead={copy[language].missingLead}>{copy[language].missing}</PageTitle>
      <div>
        <ButtonLink outside href={home}>
          {copy[language].home}
        </ButtonLink>
      </div>
    </div>
  );
}
