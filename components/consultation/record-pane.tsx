import { CheckboxChips } from '@/components/ui/choice';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { recordPageCopy } from '@/lib/consultation/record/copy';
import { textLimit } from '@/lib/consultation/record/rules';
import type { Language } from '@/lib/shared/language';
import type { Concern } from '@/lib/shared/taxonomy';
import { concernCopy } from '@/lib/shared/taxonomy-copy';
import { MarkedNames } from './record-names';
import type { Noticed, NoticedTexts } from './record-names-use';
import { RecordPreview } from './record-preview';
import { SeenBy } from './record-seen-by';

/** What the form shows at first: what was saved before, or nothing. */
export type RecordDraft = {
  [name: string]: string | string[];
  presentingConcern: string;
  assessment: string;
  actionPlan: string;
  themes: string[];
  referral: string;
  nextStep: string;
  privateNote: string;
};

/** What one field shows: the text and what is wrong with it. */
export type FieldOf = (name: Texts | 'themes' | 'privateNote') => { text: string; error: string | undefined };

export type Texts = 'presentingConcern' | 'assessment' | 'actionPlan' | 'referral' | 'nextStep';

/** The record itself: the client's view, the consultant's view, what was agreed, and the themes that the client will be asked about. */
export function RecordPane({
  fieldOf,
  chosen,
  themes,
  order,
  concerns,
  noticed,
  language,
}: {
  fieldOf: FieldOf;
  /** Themes that are ticked when the form is drawn, and those that are ticked now. */
  chosen: readonly string[];
  themes: readonly string[];
  order: readonly Concern[];
  concerns: readonly Concern[];
  noticed: NoticedTexts;
  language: Language;
}) {
  const copy = recordPageCopy[language];
  const text = (name: Texts, who: 'you' | 'client', rows: number) => (
    <RecordText
      name={name}
      who={who}
      rows={rows}
      {...fieldOf(name)}
      noticed={noticed[name]}
      language={language}
    />
  );
  return (
    <section className="grid gap-6 rounded-16 border border-sand-300 bg-white p-5 sm:p-6">
      <h2 className="text-std-20B-150">{copy.record}</h2>
      {text('presentingConcern', 'you', 3)}
      {text('assessment', 'you', 3)}
      {text('actionPlan', 'client', 3)}
      <CheckboxChips
        name="themes"
        legend={copy.themes}
        hint={copy.themesHint}
        error={fieldOf('themes').error}
        badge={<SeenBy who="client" language={language} />}
        defaultValues={chosen}
        options={order.map((code) => ({
          value: code,
          label: concernCopy[language][code],
          hint: concerns.includes(code) ? copy.ownChoice : undefined,
        }))}
      />
      <RecordPreview themes={themes} language={language} />
      {text('nextStep', 'client', 1)}
      {text('referral', 'you', 1)}
    </section>
  );
}

function RecordText({
  name,
  who,
  rows,
  text,
  error,
  noticed,
  language,
}: {
  name: Texts;
  who: 'you' | 'client';
  rows: number;
  text: string;
  error: string | undefined;
  noticed: Noticed | undefined;
  language: Language;
}) {
  const copy = recordPageCopy[language];
  const control = { id: name, name, defaultValue: text, autoComplete: 'off' };
  return (
    <div className="grid gap-2">
      <Field
        id={name}
        label={copy[name]}
        hint={copy[`${name}Hint`]}
        optional={copy.optional}
        badge={<SeenBy who={who} language={language} />}
        error={error}
      >
        {rows === 1 ? (
          <TextInput {...control} />
        ) : (
          <TextArea {...control} rows={rows} maxLength={textLimit} />
        )}
      </Field>
      {noticed ? <MarkedNames {...noticed} hint={copy.nameHint} /> : null}
    </div>
  );
}
