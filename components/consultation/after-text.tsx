'use client';

import { VisibilityBadge } from '@/components/ui/badge';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { passOnCopy } from '@/lib/consultation/held/copy';
import { textLimit } from '@/lib/shared/ballot';
import type { Language } from '@/lib/shared/language';

/** The request in the client's own words. Only editors read it, and what leaves them is a paraphrase of ten texts or more. */
export function AfterText({ refused, language }: { refused: boolean; language: Language }) {
  const copy = passOnCopy[language];
  return (
    <Field
      id="text"
      label={copy.text}
      optional={copy.optional}
      badge={<VisibilityBadge who="editors" language={language} />}
      hint={copy.textHint}
      error={refused ? copy.textTooLong(textLimit) : undefined}
    >
      <TextArea id="text" name="text" maxLength={textLimit} rows={3} />
    </Field>
  );
}
