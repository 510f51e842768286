'use client';

import { type ReactNode, useEffect, useState } from 'react';
import type { DeviceWords } from '@/lib/consultation/room/device/copy';
import type { TalkWords } from '@/lib/consultation/room/talk/copy';
import type { Side } from '@/lib/consultation/session/rules';
import type { BookingId } from '@/lib/shared/ids';
import type { Setup } from './room-call';
import type { Times } from './room-grace';
import { RoomLobby } from './room-lobby';
import { RoomTalk } from './room-talk';

export type Place = {
  side: Side;
  bookingId: BookingId;
  /** Whether this side has entered before, on whichever screen. */
  arrived: boolean;
  enter: (form: FormData) => Promise<boolean>;
  times: Times;
  words: { device: DeviceWords; talk: TalkWords };
  /** What stands in the lobby, and the ways out after a talk; both from the server. */
  notes: ReactNode;
  exits: ReactNode;
};

/** The lobby, and behind it the talk. A page that is loaded again in the same tab goes straight back in. */
export function RoomPlace({ side, bookingId, arrived, enter, times, words, notes, exits }: Place) {
  const [setup, setSetup] = useState<Setup | null>(null);
  useEffect(() => {
    if (arrived) setSetup((known) => known ?? recall(bookingId));
  }, [arrived, bookingId]);
  const goIn = async (chosen: Setup) => {
    const form = new FormData();
    form.set('booking', bookingId);
    if (!(await enter(form))) return false;
    remember(bookingId, chosen);
    setSetup(chosen);
    return true;
  };
  if (!setup)
    return (
      <RoomLobby enter={goIn} words={words.device}>
        {notes}
      </RoomLobby>
    );
  return (
    <RoomTalk
      side={side}
      bookingId={bookingId}
      setup={setup}
      times={times}
      words={words.talk}
      exits={exits}
    />
  );
}

/** In the tab's own store: it goes with the tab, and no other tab sees it. */
const place = 'room';

function remember(bookingId: BookingId, { voice, masked }: Setup): void {
  sessionStorage.setItem(place, JSON.stringify([bookingId, voice, masked]));
}

function recall(bookingId: BookingId): Setup | null {
  try {
    const known: unknown = JSON.parse(sessionStorage.getItem(place) ?? 'null');
    return Array.isArray(known) && known[0] === bookingId
      ? { voice: known[1] === true, masked: known[2] === true }
      : null;
  } catch {
    return null;
  }
}
