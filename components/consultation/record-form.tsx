'use client';

import { useActionState, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { recordPageCopy } from '@/lib/consultation/record/copy';
import { type FormState, typedValues } from '@/lib/shared/form';
import type { Language } from '@/lib/shared/language';
import type { Concern } from '@/lib/shared/taxonomy';
import { useDraft } from './record-draft-use';
import { type NoticedTexts, useNames } from './record-names-use';
import { RecordNotePane } from './record-note-pane';
import { type FieldOf, type RecordDraft, RecordPane, type Texts } from './record-pane';

type Action = (state: FormState, form: FormData) => Promise<FormState>;

const textFields: readonly Texts[] = [
  'presentingConcern',
  'assessment',
  'actionPlan',
  'referral',
  'nextStep',
];

/** The record of a session: two panes that do not look alike, because one of them nobody else reads. What is typed survives a lost line. */
export function RecordForm({
  action,
  bookingId,
  draft,
  draftKey,
  themeOrder,
  ownConcerns,
  names,
  noteDestroyed,
  language,
}: {
  action: Action;
  bookingId: string;
  /** What is saved. */
  draft: RecordDraft;
  draftKey: string;
  themeOrder: readonly Concern[];
  /** What the client chose beforehand. */
  ownConcerns: readonly Concern[];
  /** Where the saved texts seem to name somebody. */
  names: NoticedTexts;
  noteDestroyed: boolean;
  language: Language;
}) {
  const copy = recordPageCopy[language];
  const [state, submit] = useActionState(useSafely(action, copy.offline), null);
  const { restored, kept, keep, discard } = useDraft(bookingId, draftKey, draft);
  const { noticed, notice } = useNames(bookingId, names, textFields);
  const form = useRef<HTMLFormElement>(null);
  // What was typed before this script was there counts too.
  useEffect(() => {
    if (form.current) keep(form.current);
  }, [keep]);
  const shown = state?.values ?? restored ?? draft;
  const chosen = listOf(shown.themes);
  const [ticked, setTicked] = useState<readonly string[] | null>(null);
  const fieldOf: FieldOf = (name) => ({
    text: String(shown[name] ?? ''),
    error: state?.errors.find(({ field }) => field === name)?.message,
  });
  return (
    <form
      ref={form}
      action={submit}
      onChange={({ currentTarget }) => {
        setTicked(new FormData(currentTarget).getAll('themes').map(String));
        keep(currentTarget);
        notice(currentTarget);
      }}
      className="grid gap-6"
      noValidate
    >
      {state ? <ErrorSummary title={copy.problem} errors={state.errors} /> : null}
      {restored && !state ? (
        <Notice tone="info" title={copy.restored}>
          <p>{copy.restoredMore}</p>
          <Button type="button" tone="secondary" onClick={discard}>
            {copy.discard}
          </Button>
        </Notice>
      ) : null}
      <input type="hidden" name="booking" value={bookingId} />
      <div key={restored ? 'restored' : 'saved'} className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <RecordPane
          fieldOf={fieldOf}
          chosen={chosen}
          themes={ticked ?? chosen}
          order={themeOrder}
          concerns={ownConcerns}
          noticed={noticed}
          language={language}
        />
        <RecordNotePane field={fieldOf('privateNote')} destroyed={noteDestroyed} language={language} />
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton>{copy.save}</SubmitButton>
        <p role="status" className="text-solid-gray-700">
          {kept ? copy.kept : ''}
        </p>
      </div>
    </form>
  );
}

/**
 * The action; where the server cannot be reached it says so and gives back what was typed. From the second drawing on, so that the form works
 * without JavaScript too.
 */
function useSafely(action: Action, offline: string): Action {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!ready) return action;
  return async (state, form) => {
    try {
      return await action(state, form);
    } catch (error) {
      // Redirects and what the server answered carry a digest; a line that is down does not.
      if (error instanceof Error && 'digest' in error) throw error;
      return { errors: [{ field: '', message: offline }], values: typedValues(form) };
    }
  };
}

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  typeof value === 'string' ? [value] : (value ?? []);
