import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';
import { PageTitle } from '@/components/ui/heading';
import { Notice } from '@/components/ui/notice';
import { roomPageCopy } from '@/lib/consultation/room/copy';
import { deviceCopy } from '@/lib/consultation/room/device/copy';
import { talkWords } from '@/lib/consultation/room/talk/copy';
import { entryCopy } from '@/lib/consultation/session/copy';
import {
  decideEntry,
  type EntryRefusal,
  graceEndsAt,
  roomOpensAt,
  type SessionFacts,
  type Side,
} from '@/lib/consultation/session/rules';
import { formatSlot, timeIn } from '@/lib/shared/calendar';
import type { BookingId } from '@/lib/shared/ids';
import type { Language } from '@/lib/shared/language';
import { RoomExits } from './room-exits';
import { RoomPlace } from './room-place';
import { RoomRefresh } from './room-refresh';

type Doorway = {
  side: Side;
  bookingId: BookingId;
  facts: SessionFacts;
  /** How the other side is called: the consultant's name or the client's nickname. */
  other: string;
  enter: (form: FormData) => Promise<boolean>;
  now: Date;
  language: Language;
  /** What stays in sight during the whole session. */
  aside: ReactNode;
};

/** The meeting place of either side: shut with a reason, or the lobby and behind it the talk. */
export function RoomDoor(doorway: Doorway) {
  const { side, facts, other, now, language, aside } = doorway;
  const entry = decideEntry(facts, now);
  return (
    <div className="grid gap-6">
      <PageTitle lead={`${formatSlot(facts.startsAt, facts.endsAt, language)}　${other}`}>
        {roomPageCopy[language].title}
      </PageTitle>
      <div className="grid items-start gap-6 lg:grid-cols-[2fr_1fr]">
        <div className="min-w-0">
          {entry.ok ? <Open {...doorway} /> : <Shut {...doorway} reason={entry.reason} />}
        </div>
        {/* A client's way to help comes first on a small screen; a consultant's script is long, and comes after the talk. */}
        <aside className={`min-w-0 ${side === 'client' ? 'max-lg:order-first' : ''}`}>{aside}</aside>
      </div>
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

function Open({ side, bookingId, facts, other, enter, now, language }: Doorway) {
  const graceEnds = graceEndsAt(facts);
  return (
    <RoomPlace
      side={side}
      bookingId={bookingId}
      arrived={facts.arrivals[side] !== null}
      enter={enter}
      times={{
        now: now.toISOString(),
        startsAt: facts.startsAt.toISOString(),
        graceEndsAt: graceEnds.toISOString(),
      }}
      words={{ device: deviceCopy[language], talk: talkWords(language, other, timeIn(graceEnds)) }}
      notes={<Notes language={language} />}
      exits={<RoomExits side={side} bookingId={bookingId} over language={language} />}
    />
  );
}

function Notes({ language }: { language: Language }) {
  const copy = roomPageCopy[language];
  return (
    <>
      <h2 className="text-std-20B-150">{copy.lobby}</h2>
      <Notice tone="warning" title={copy.quiet}>
        <p>{copy.quietMore}</p>
      </Notice>
      <p>{copy.unstored}</p>
      <p className="text-solid-gray-700">{copy.evidence}</p>
    </>
  );
}
