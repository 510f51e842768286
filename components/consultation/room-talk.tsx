'use client';

import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import type { TalkWords } from '@/lib/consultation/room/talk/copy';
import { isHere } from '@/lib/consultation/room/talk/rules';
import type { Side } from '@/lib/consultation/session/rules';
import type { BookingId } from '@/lib/shared/ids';
import { type Setup, useCall } from './room-call';
import { RoomControls } from './room-controls';
import { RoomEnded } from './room-ended';
import { RoomGrace, type Times } from './room-grace';
import { RoomLog } from './room-log';
import { OwnPicture, RemoteMedia } from './room-media-view';
import { RoomMessage } from './room-message';
import { RoomPresence } from './room-presence';

/** A talk: who is there, their voice and picture, the own switches, what was written, and the own next words. */
export function RoomTalk({
  side,
  bookingId,
  setup,
  times,
  words,
  exits,
}: {
  side: Side;
  bookingId: BookingId;
  setup: Setup;
  times: Times;
  words: TalkWords;
  exits: ReactNode;
}) {
  const { talk, remote, own, media, say, finish, rejoin } = useCall(
    side,
    `/${side}/room/${bookingId}`,
    setup,
  );
  if (talk.end) return <RoomEnded end={talk.end} rejoin={rejoin} words={words} exits={exits} />;
  return (
    <div className="grid gap-4">
      <RoomPresence talk={talk} words={words} />
      <RoomGrace times={times} otherHere={isHere(talk)} words={words} />
      <RemoteMedia remote={remote} words={words} />
      <OwnPicture stream={own.own} label={words.ownVideo} />
      <RoomControls own={own} media={media} words={words} />
      <RoomLog lines={talk.lines} side={side} words={words} />
      <RoomMessage say={say} words={words} />
      <Finish finish={finish} words={words} />
      <p className="text-solid-gray-700">{words.unstored}</p>
    </div>
  );
}

function Finish({ finish, words }: { finish: () => Promise<boolean>; words: TalkWords }) {
  const [failed, setFailed] = useState(false);
  return (
    <Disclosure summary={words.finish}>
      <p>{words.finishMore}</p>
      {failed ? <Notice tone="warning">{words.finishFailed}</Notice> : null}
      <Button type="button" tone="secondary" onClick={async () => setFailed(!(await finish()))}>
        {words.finishNow}
      </Button>
    </Disclosure>
  );
}
