'use client';

import { useActionState, useState } from 'react';
import { ErrorSummary } from '@/components/ui/error-summary';
import { SubmitButton } from '@/components/ui/submit-button';
import { recordPageCopy } from '@/lib/consultation/record/copy';
import type { FormState } from '@/lib/shared/form';
import type { Language } from '@/lib/shared/language';
import type { Concern } from '@/lib/shared/taxonomy';
import { RecordNotePane } from './record-note-pane';
import { type FieldOf, type RecordDraft, RecordPane } from './record-pane';

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/** The record of a session: two panes that do not look alike, because one of them nobody else reads. */
export function RecordForm({
  action,
  bookingId,
  draft,
  concerns,
  noteDestroyed,
  language,
}: {
  action: Action;
  bookingId: string;
  draft: RecordDraft;
  /** What the client chose beforehand. */
  concerns: readonly Concern[];
  noteDestroyed: boolean;
  language: Language;
}) {
  const [state, submit] = useActionState(action, null);
  const typedThemes = listOf(state?.values.themes);
  const chosen = state ? typedThemes : draft.themes;
  const [themes, setThemes] = useState<readonly string[]>(chosen);
  const copy = recordPageCopy[language];
  const fieldOf: FieldOf = (name) => ({
    text: state ? String(state.values[name] ?? '') : String(draft[name]),
    error: state?.errors.find(({ field }) => field === name)?.message,
  });
  return (
    <form
      action={submit}
      onChange={(event) => setThemes(themesIn(new FormData(event.currentTarget)))}
      className="grid gap-6"
      noValidate
    >
      {state ? <ErrorSummary title={copy.problem} errors={state.errors} /> : null}
      <input type="hidden" name="booking" value={bookingId} />
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <RecordPane
          fieldOf={fieldOf}
          chosen={chosen}
          themes={themes}
          concerns={concerns}
          language={language}
        />
        <RecordNotePane field={fieldOf('privateNote')} destroyed={noteDestroyed} language={language} />
      </div>
      <div>
        <SubmitButton>{copy.save}</SubmitButton>
      </div>
    </form>
  );
}

const listOf = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

const themesIn = (form: FormData): string[] => form.getAll('themes').map(String);
