'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { typedValues } from '@/lib/shared/form';
import { type DraftValues, forgetDraft, keepDraft, readDraft } from './record-draft';

const pauseMilliseconds = 600;

/**
 * Keeps what is being typed in this browser, and brings back what was not saved. A draft that says no more than what is saved is forgotten.
 */
export function useDraft(booking: string, key: string, saved: DraftValues) {
  const [restored, setRestored] = useState<DraftValues | null>(null);
  const [kept, setKept] = useState(false);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asSaved = fingerprint(saved);
  useEffect(() => {
    clearTimeout(waiting.current);
    readDraft(booking, key).then((draft) => {
      if (draft && fingerprint(draft) !== asSaved) return setRestored((now) => now ?? draft);
      forgetDraft(booking);
      setRestored(null);
      setKept(false);
    });
  }, [booking, key, asSaved]);
  const keep = useCallback(
    (form: HTMLFormElement) => {
      clearTimeout(waiting.current);
      waiting.current = setTimeout(async () => {
        const values = typedValues(new FormData(form));
        if (fingerprint(values) !== asSaved) return setKept(await keepDraft(booking, key, values));
        forgetDraft(booking);
        setKept(false);
      }, pauseMilliseconds);
    },
    [booking, key, asSaved],
  );
  const discard = useCallback(() => {
    clearTimeout(waiting.current);
    forgetDraft(booking);
    setRestored(null);
    setKept(false);
  }, [booking]);
  return { restored, kept, keep, discard };
}

const names = [
  'presentingConcern',
  'assessment',
  'actionPlan',
  'themes',
  'referral',
  'nextStep',
  'privateNote',
];

const fingerprint = (values: DraftValues): string =>
  JSON.stringify(
    names.map((name) =>
      [values[name] ?? []]
        .flat()
        .map((text) => text.replaceAll('\r\n', '\n').trim())
        .filter(Boolean)
        .toSorted(),
    ),
  );
