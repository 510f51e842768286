'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { TalkWords } from '@/lib/consultation/room/talk/copy';
import type { Remote } from './room-call';

/** The other side's voice and, when their camera is on, picture. A browser that does not play by itself is asked by a button. */
export function RemoteMedia({ remote, words }: { remote: Remote; words: TalkWords }) {
  const audio = useRef<HTMLAudioElement>(null);
  const [silent, setSilent] = useState(false);
  useEffect(() => {
    if (!audio.current) return;
    audio.current.srcObject = remote.audio ? new MediaStream([remote.audio]) : null;
    if (remote.audio)
      audio.current.play().then(
        () => setSilent(false),
        () => setSilent(true),
      );
  }, [remote.audio]);
  return (
    <>
      {/* biome-ignore lint/a11y/useMediaCaption: nobody writes along in a private talk; whoever needs text uses the chat. */}
      <audio ref={audio} autoPlay />
      {silent ? (
        <Button type="button" onClick={() => void audio.current?.play().then(() => setSilent(false))}>
          {words.listen}
        </Button>
      ) : null}
      {remote.video ? <Picture track={remote.video} label={words.video} /> : null}
    </>
  );
}

export function OwnPicture({ stream, label }: { stream: MediaStream | null; label: string }) {
  const [track] = stream?.getVideoTracks() ?? [];
  return track ? (
    <div className="w-40">
      <Picture track={track} label={label} />
    </div>
  ) : null;
}

function Picture({ track, label }: { track: MediaStreamTrack; label: string }) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (video.current) video.current.srcObject = new MediaStream([track]);
  }, [track]);
  return (
    <video
      ref={video}
      autoPlay
      muted
      playsInline
      aria-label={label}
      className="aspect-video w-full rounded-16 bg-black object-contain"
    />
  );
}
