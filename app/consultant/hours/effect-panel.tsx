import { Notice } from '@/components/ui/notice';
import { hoursCopy } from '@/lib/consultation/availability/form/copy';
import type { Language } from '@/lib/shared/language';
import { OutsideList } from './outside-list';
import type { Effect } from './state';

/** What the hours mean before they are saved: next week's open slots, and bookings that would lie outside. */
export function EffectPanel({ effect, language }: { effect: Effect | null; language: Language }) {
  const copy = hoursCopy[language];
  return (
    <div aria-live="polite" className="grid gap-4">
      {effect ? (
        <div>
          <p className="text-std-22B-150 tabular-nums">{copy.slots(effect.slots)}</p>
          <p className="text-solid-gray-700">{copy.slotsMore}</p>
        </div>
      ) : null}
      {effect && effect.outside.length > 0 ? (
        <Notice tone="warning" title={copy.outside(effect.outside.length)}>
          <OutsideList outside={effect.outside} language={language} />
          <p>{copy.outsideMore}</p>
        </Notice>
      ) : null}
    </div>
  );
}
