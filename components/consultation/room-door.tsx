import { Card } from '@/components/ui/card';
import { PageTitle } from '@/components/ui/heading';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { roomPageCopy } from '@/lib/consultation/room/copy';
import { entryCopy } from '@/lib/consultation/session/copy';
import {
  decideEntry,
  type EntryRefusal,
  roomOpensAt,
  type SessionFacts,
  type Side,
} from '@/lib/consultation/session/rules';
import { formatSlot, timeIn } from '@/lib/shared/calendar';
import type { BookingId } from '@/lib/shared/ids';
import type { Language } from '@/lib/shared/language';
import { RoomExits } from './room-exits';
import { RoomRefresh } from './room-refresh';
import { RoomTalk } from './room-talk';

type Doorway = {
  side: Side;
  bookingId: BookingId;
  facts: SessionFacts;
  /** How the other side is called: the consultant's name or the client's nickname. */
  other: string;
  enter: (form: FormData) => Promise<void>;
  now: Date;
  language: Language;
};

/** The meeting place of either side: shut with a reason, the place before the door, or the talk. */
export function RoomDoor(doorway: Doorway) {
  const { side, bookingId, facts, other, now, language } = doorway;
  const entry = decideEntry(facts, now);
  return (
    <div className="mx-auto grid max-w-3xl gap-6">
      <PageTitle lead={`${formatSlot(facts.startsAt, facts.endsAt, language)}　${other}`}>
        {roomPageCopy[language].title}
      </PageTitle>
      {entry.ok ? null : <Shut {...doorway} reason={entry.reason} />}
      {entry.ok && !facts.arrivals[side] ? <Lobby {...doorway} /> : null}
      {entry.ok && facts.arrivals[side] ? (
        <RoomTalk side={side} bookingId={bookingId} other={other} language={language} />
      ) : null}
    </div>
  );
}

function Shut({ side, bookingId, facts, now, language, reason }: Doorway & { reason: EntryRefusal }) {
  const opens = roomOpensAt(facts);
  return (
    <Card>
      <Notice tone="info" title={entryCopy[language][reason]}>
        {reason === 'too_early' ? <p>{roomPageCopy[language].opensAt(timeIn(opens))}</p> : null}
      </Notice>
      {reason === 'too_early' ? <RoomRefresh after={opens.getTime() - now.getTime()} /> : null}
      <RoomExits side={side} bookingId={bookingId} over={reason === 'too_late'} language={language} />
    </Card>
  );
}

function Lobby({ bookingId, enter, language }: Doorway) {
  const copy = roomPageCopy[language];
  return (
    <Card title={copy.lobby}>
      <Notice tone="warning" title={copy.quiet}>
        <p>{copy.quietMore}</p>
      </Notice>
      <p>{copy.unstored}</p>
      <p className="text-solid-gray-700">{copy.evidence}</p>
      <form action={enter}>
        <input type="hidden" name="booking" value={bookingId} />
        <SubmitButton full>{copy.enter}</SubmitButton>
      </form>
    </Card>
  );
}
