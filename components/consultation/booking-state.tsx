import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { SessionState } from '@/lib/consultation/session/rules';
import { bilingual, type Language } from '@/lib/shared/language';

const words = bilingual(
  {
    cancelled: '取り消し',
    upcoming: 'これから',
    open: '面談室が開いています',
    unrecorded: '終了',
    record_missing: '終了',
    done: '終了',
  } satisfies Record<SessionState, string>,
  {
    cancelled: 'Cancelled',
    upcoming: 'Upcoming',
    open: 'The room is open',
    unrecorded: 'Over',
    record_missing: 'Over',
    done: 'Over',
  },
);

const tones: Record<SessionState, BadgeTone> = {
  cancelled: 'neutral',
  upcoming: 'info',
  open: 'success',
  unrecorded: 'neutral',
  record_missing: 'neutral',
  done: 'neutral',
};

/** The state of a booking as its client sees it: whether a record was written is not the client's matter. */
export function StateBadge({ state, language }: { state: SessionState; language: Language }) {
  return <Badge tone={tones[state]}>{words[language][state]}</Badge>;
}
