'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { DeviceWords } from '@/lib/consultation/room/device/copy';
import { openSound, type Sound } from './room-sound';

const lookEvery = 100;
/** Loudness from which somebody is taken to be speaking. */
const audible = 0.05;

/** Whether the microphone hears somebody, and how they sound with and without a mask. Nothing is sent: nobody else is there yet. */
export function RoomMicrophone({
  masked,
  setMasked,
  words,
}: {
  masked: boolean;
  setMasked: (masked: boolean) => void;
  words: DeviceWords;
}) {
  const { sound, level, heard, refused, check } = useMicrophone();
  return (
    <div className="grid gap-3">
      <label className="choice flex min-h-12 cursor-pointer gap-3 rounded-8 border border-solid-gray-600 bg-white px-4 py-2.5 hover:border-black has-checked:border-blue-900 has-checked:bg-blue-50">
        <input
          type="checkbox"
          name="mask"
          checked={masked}
          onChange={(event) => setMasked(event.target.checked)}
          className="mt-0.5 size-6 shrink-0 accent-blue-900"
        />
        <span className="min-w-0">
          {words.mask}
          <span className="block text-solid-gray-700">{words.maskMore}</span>
        </span>
      </label>
      {sound ? (
        <div className="grid gap-2">
          <meter aria-label={words.checking} min={0} max={1} value={level} className="h-4 w-full max-w-md" />
          <p role="status">{heard ? words.heard : words.speak}</p>
          <div>
            <Button type="button" tone="secondary" onClick={() => sound.echo(masked)}>
              {words.echo}
            </Button>
          </div>
          <p className="text-solid-gray-700">{words.echoMore}</p>
        </div>
      ) : (
        <div>
          <Button type="button" tone="secondary" onClick={() => void check()}>
            {words.check}
          </Button>
        </div>
      )}
      {refused ? (
        <div role="alert">
          <Notice tone="warning">{words.refused}</Notice>
        </div>
      ) : null}
    </div>
  );
}

function useMicrophone() {
  const [sound, setSound] = useState<Sound | null>(null);
  const [level, setLevel] = useState(0);
  const [heard, setHeard] = useState(false);
  const [refused, setRefused] = useState(false);
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);
  useEffect(() => {
    if (!sound) return;
    const timer = setInterval(() => {
      setLevel(sound.level());
      if (sound.level() > audible) setHeard(true);
    }, lookEvery);
    return () => {
      clearInterval(timer);
      sound.close();
    };
  }, [sound]);
  const check = async () => {
    const opened = await openSound().catch(() => null);
    if (gone.current) return opened?.close();
    setRefused(!opened);
    setSound(opened);
  };
  return { sound, level, heard, refused, check };
}
