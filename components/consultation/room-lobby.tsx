'use client';

import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { BusyButton } from '@/components/ui/busy-button';
import { RadioCards } from '@/components/ui/choice';
import { Notice } from '@/components/ui/notice';
import type { DeviceWords } from '@/lib/consultation/room/device/copy';
import type { Setup } from './room-call';
import { RoomMicrophone } from './room-microphone';

/** The place before the door: how to talk, and whether the device can. `children` is what the server has to say here. */
export function RoomLobby({
  enter,
  words,
  children,
}: {
  enter: (setup: Setup) => Promise<boolean>;
  words: DeviceWords;
  children: ReactNode;
}) {
  const [voice, setVoice] = useState(true);
  const [masked, setMasked] = useState(false);
  const [state, setState] = useState<'ready' | 'busy' | 'offline'>('ready');
  const capable = useCapable();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (state === 'busy') return;
    setState('busy');
    const entered = await enter({ voice, masked: voice && masked }).catch(() => false);
    setState(entered ? 'ready' : 'offline');
  };
  return (
    <form onSubmit={submit} onChange={(event) => setVoice(chosen(event) ?? voice)} className="grid gap-5">
      {children}
      <RadioCards
        name="how"
        legend={words.how}
        defaultValue="voice"
        options={[
          { value: 'voice', label: words.voice, hint: words.voiceMore },
          { value: 'text', label: words.text, hint: words.textMore },
        ]}
      />
      {voice ? <RoomMicrophone masked={masked} setMasked={setMasked} words={words} /> : null}
      {capable ? null : <Notice tone="danger">{words.old}</Notice>}
      {state === 'offline' ? (
        <div role="alert">
          <Notice tone="danger">{words.offline}</Notice>
        </div>
      ) : null}
      <BusyButton type="submit" busy={state === 'busy'} busyText={words.entering}>
        {words.enter}
      </BusyButton>
    </form>
  );
}

const chosen = ({ target }: FormEvent): boolean | null =>
  target instanceof HTMLInputElement && target.name === 'how' ? target.value === 'voice' : null;

/** Whether this browser can hold a call at all; known on the device only. */
function useCapable(): boolean {
  const [capable, setCapable] = useState(true);
  useEffect(() => setCapable('RTCPeerConnection' in window && 'EventSource' in window), []);
  return capable;
}
