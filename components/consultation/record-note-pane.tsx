import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { TextArea } from '@/components/ui/text-area';
import { recordPageCopy } from '@/lib/consultation/record/copy';
import { textLimit } from '@/lib/consultation/record/rules';
import type { Language } from '@/lib/shared/language';
import { SeenBy } from './record-seen-by';

/** The consultant's own notes, on a ground of their own and under a lock. */
export function RecordNotePane({
  field,
  destroyed,
  language,
}: {
  field: { text: string; error: string | undefined };
  destroyed: boolean;
  language: Language;
}) {
  const copy = recordPageCopy[language];
  return (
    <section className="grid gap-4 rounded-16 border-2 border-solid-gray-700 border-dashed bg-sand-100 p-5 sm:p-6">
      <h2 className="flex items-center gap-2 text-std-20B-150">
        <Icon name="lock" />
        {copy.note}
      </h2>
      <p>{copy.noteLead}</p>
      {destroyed ? <p>{copy.noteDestroyed}</p> : null}
      <Field
        id="privateNote"
        label={copy.noteLabel}
        optional={copy.optional}
        badge={<SeenBy who="you" language={language} />}
        error={field.error}
      >
        <TextArea
          id="privateNote"
          name="privateNote"
          rows={10}
          maxLength={textLimit}
          defaultValue={field.text}
          autoComplete="off"
        />
      </Field>
    </section>
  );
}
