import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { controlClass } from '@/components/ui/text-input';
import { isAnonymous } from '@/lib/keys/bulletin-file';
import type { Language } from '@/lib/shared/language';
import { hrHomeCopy } from './copy';

/** A text for everybody. There is none for "those who have not": nobody here knows who they are. */
export function ReminderCard({ address, language }: { address: string; language: Language }) {
  const copy = hrHomeCopy[language];
  const text = copy.reminderText(address, isAnonymous());
  return (
    <Card title={copy.reminder}>
      <p>{copy.reminderLead}</p>
      <Field id="reminder" label={copy.reminderLabel}>
        <textarea id="reminder" readOnly rows={10} defaultValue={text} className={`${controlClass} w-full`} />
      </Field>
    </Card>
  );
}
