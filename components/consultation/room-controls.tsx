'use client';

import type { ReactNode, RefObject } from 'react';
import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { TalkWords } from '@/lib/consultation/room/talk/copy';
import type { Media, MediaState } from './room-media';

/** Microphone, mask and camera: three switches that say how they stand. */
export function RoomControls({
  own,
  media,
  words,
}: {
  own: MediaState;
  media: RefObject<Media | null>;
  words: TalkWords;
}) {
  const mic = own.mic === 'on';
  const camera = own.camera === 'on';
  return (
    <div className="grid gap-3">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form. */}
      <div role="group" aria-label={words.controls} className="flex flex-wrap gap-2">
        <Toggle on={mic} onClick={() => void media.current?.setMic(!mic)}>
          {mic ? words.micOn : words.micOff}
        </Toggle>
        <Toggle on={own.masked} onClick={() => media.current?.setMasked(!own.masked)}>
          {own.masked ? words.maskOn : words.maskOff}
        </Toggle>
        <Toggle on={camera} onClick={() => void media.current?.setCamera(!camera)}>
          {camera ? words.cameraOn : words.cameraOff}
        </Toggle>
      </div>
      {own.mic === 'refused' ? <Notice tone="warning">{words.micRefused}</Notice> : null}
      {own.camera === 'refused' ? <Notice tone="warning">{words.cameraRefused}</Notice> : null}
    </div>
  );
}

/** The label says the state, so it is not said a second time by `aria-pressed`. */
function Toggle({ on, onClick, children }: { on: boolean; onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" onClick={onClick} className={buttonClass(on ? 'primary' : 'secondary')}>
      {children}
    </button>
  );
}
