import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Table } from '@/components/ui/table';
import { TypedForm } from '@/components/ui/typed-form';
import { termCopy } from '@/lib/report/release/term/copy';
import type { Term } from '@/lib/report/release/term/rules';
import type { WordsView } from '@/lib/report/word/queries';
import { formatHalfYear, nextHalfYear } from '@/lib/shared/half-year';
import type { Language } from '@/lib/shared/language';
import { textsPageCopy } from './copy';
import { approveChosen, choose, drop } from './words-actions';
import { wordsPageCopy } from './words-copy';

type Props = { view: WordsView; place: string; editor: string; language: Language };

/** The words of a year that ten people used: what was chosen, and one form each for choosing, approving and taking back. */
export function Words({ view, place, editor, language }: Props) {
  const copy = wordsPageCopy[language];
  const { subject, year, open, chosen } = view;
  const taken = chosen.map(({ word }) => word);
  const waiting = chosen.filter(({ approvedBy, chosenBy }) => approvedBy === null && chosenBy !== editor);
  const part = { hidden: { subject, year }, language };
  return (
    <Card title={copy.title}>
      <p>
        {textsPageCopy[language].place(
          place,
          formatHalfYear(year, language),
          formatHalfYear(nextHalfYear(year), language),
        )}
      </p>
      <p>{open.length > 0 ? copy.lead : copy.none}</p>
      {chosen.length > 0 ? <Chosen view={view} editor={editor} language={language} /> : null}
      <WordForm
        {...part}
        action={choose}
        name="choose"
        words={open.filter((word) => !taken.includes(word))}
        label={copy.choose}
        submit={copy.chooseSubmit}
      />
      <WordForm
        {...part}
        action={approveChosen}
        name="approve"
        words={waiting.map(({ word }) => word)}
        label={copy.approve}
        submit={copy.approveSubmit}
      />
      <WordForm
        {...part}
        action={drop}
        name="drop"
        words={taken}
        label={copy.drop}
        submit={copy.dropSubmit}
      />
    </Card>
  );
}

function Chosen({ view, editor, language }: Omit<Props, 'place'>) {
  const copy = wordsPageCopy[language];
  const rows = view.chosen.map(({ word, chosenBy, approvedBy }) => [
    termCopy[language][word],
    approvedBy !== null ? (
      <Badge key={word} tone="success">
        {copy.state.approved}
      </Badge>
    ) : (
      <Badge key={word} tone="warning">
        {chosenBy === editor ? copy.state.own : copy.state.waiting}
      </Badge>
    ),
  ]);
  return <Table caption={copy.chosen} head={[copy.word, copy.stateHead]} rows={rows} />;
}

type FormProps = {
  action: typeof choose;
  name: string;
  words: readonly Term[];
  label: string;
  submit: string;
  hidden: Readonly<Record<string, string>>;
  language: Language;
};

/** Nothing where there is no word to tick. */
function WordForm({ action, name, words, label, submit, hidden, language }: FormProps) {
  if (words.length === 0) return null;
  const options = words.map((word) => ({ value: word, label: termCopy[language][word] }));
  return (
    <TypedForm
      key={words.join(' ')}
      action={action}
      hidden={hidden}
      sections={[{ fields: [{ kind: 'chips', name, label, options }] }]}
      submit={submit}
      problem={wordsPageCopy[language].problem}
      language={language}
    />
  );
}
