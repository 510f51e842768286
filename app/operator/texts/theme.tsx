import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Table } from '@/components/ui/table';
import { TypedForm } from '@/components/ui/typed-form';
import type { ThemeView } from '@/lib/report/text/queries';
import { paraphraseLimit } from '@/lib/report/text/rules';
import { formatHalfYear, nextHalfYear } from '@/lib/shared/half-year';
import type { Language } from '@/lib/shared/language';
import { requestCopy } from '@/lib/shared/taxonomy-copy';
import { approve, write } from './actions';
import { textsPageCopy } from './copy';

type Props = { theme: ThemeView; place: string; editor: string; language: Language };

/** One open theme: the texts, the paraphrase in its state, and the form to write it. */
export function Theme({ theme, place, editor, language }: Props) {
  const copy = textsPageCopy[language];
  const { subject, year, request, texts, paraphrase } = theme;
  const hidden = { subject, year, request };
  return (
    <Card title={copy.theme(requestCopy[language][request])}>
      <p>{copy.place(place, formatHalfYear(year, language), formatHalfYear(nextHalfYear(year), language))}</p>
      <p>{copy.textsLead}</p>
      <Table caption={copy.texts(texts.length)} head={[copy.text]} rows={texts.map((text) => [text])} />
      {paraphrase ? (
        <Written paraphrase={paraphrase} hidden={hidden} editor={editor} language={language} />
      ) : null}
      <TypedForm
        key={paraphrase?.text ?? ''}
        action={write}
        hidden={hidden}
        sections={[
          {
            fields: [
              {
                kind: 'area',
                name: 'words',
                label: copy.label,
                hint: copy.hint,
                value: paraphrase?.text ?? '',
                limit: paraphraseLimit,
                rows: 4,
              },
            ],
          },
        ]}
        submit={copy.save}
        problem={copy.saveProblem}
        language={language}
      />
    </Card>
  );
}

function Written({
  paraphrase,
  hidden,
  editor,
  language,
}: {
  paraphrase: NonNullable<ThemeView['paraphrase']>;
  hidden: Record<string, string>;
  editor: string;
  language: Language;
}) {
  const copy = textsPageCopy[language];
  const approved = paraphrase.approvedBy !== null;
  const own = paraphrase.writtenBy === editor;
  return (
    <div className="grid justify-items-start gap-3 border-solid-gray-420 border-l-4 pl-4">
      <Badge tone={approved ? 'success' : 'warning'}>{approved ? copy.approved : copy.written}</Badge>
      <p className="whitespace-pre-wrap">{paraphrase.text}</p>
      {approved ? <p>{copy.approvedLead}</p> : null}
      {!approved && own ? <p>{copy.ownLead}</p> : null}
      {approved || own ? null : (
        <TypedForm
          action={approve}
          hidden={{ ...hidden, read: paraphrase.text }}
          sections={[
            {
              fields: [
                {
                  kind: 'chips',
                  name: 'confirm',
                  label: copy.confirmLegend,
                  options: [{ value: 'yes', label: copy.confirm }],
                },
              ],
            },
          ]}
          submit={copy.approve}
          problem={copy.approveProblem}
          language={language}
        />
      )}
    </div>
  );
}
