'use client';

import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { newTalk, type Step, type Talk, talkAfter } from '@/lib/consultation/room/talk/rules';
import type { Side } from '@/lib/consultation/session/rules';
import { type Media, type MediaState, openMedia } from './room-media';
import { openRoom, type Room } from './room-session';

/** How somebody entered: by voice or in writing, with or without a mask. */
export type Setup = { voice: boolean; masked: boolean };
export type Remote = Record<'audio' | 'video', MediaStreamTrack | null>;

/** How often presence is looked at again. Milliseconds. */
const tickEvery = 5000;
const silence: Remote = { audio: null, video: null };

/** An open page in its room: what is known of the talk, the own and the other side's sound and picture, and what can be done. */
export function useCall(side: Side, path: string, setup: Setup) {
  const [talk, step] = useReducer((known: Talk, next: Step) => talkAfter(known, next, side), newTalk);
  const [remote, setRemote] = useState(silence);
  const [own, setOwn] = useState<MediaState>({ mic: 'off', masked: setup.masked, camera: 'off', own: null });
  const room = useRef<Room>(null);
  const media = useRef<Media>(null);
  const over = talk.end !== null;
  const { voice, masked } = setup;
  useEffect(() => {
    if (over) return;
    const opened = openRoom({ side, path, step, onTrack: (track) => watch(track, setRemote) });
    const devices = openMedia({ mic: 'off', masked, camera: 'off', own: null }, opened.send, setOwn);
    room.current = opened;
    media.current = devices;
    if (voice) void devices.setMic(true);
    return () => {
      devices.close();
      opened.close();
      setRemote(silence);
    };
  }, [side, path, over, voice, masked]);
  useEffect(() => {
    const timer = setInterval(() => step({ kind: 'tick', at: Date.now() }), tickEvery);
    return () => clearInterval(timer);
  }, []);
  const say = useCallback((text: string) => room.current?.say(text), []);
  const finish = useCallback(async () => (await room.current?.finish()) ?? false, []);
  const rejoin = useCallback(() => step({ kind: 'rejoined' }), []);
  return { talk, remote, own, media, say, finish, rejoin };
}

/** A track of the other side is there while it plays: a camera that is switched off mutes it. */
function watch(track: MediaStreamTrack, change: (next: (known: Remote) => Remote) => void): void {
  const kind = track.kind === 'video' ? 'video' : 'audio';
  const put = (present: MediaStreamTrack | null) =>
    change((known) => (present || known[kind] === track ? { ...known, [kind]: present } : known));
  track.onunmute = () => put(track);
  track.onmute = () => kind === 'video' && put(null);
  track.onended = () => put(null);
  if (kind === 'audio' || !track.muted) put(track);
}
