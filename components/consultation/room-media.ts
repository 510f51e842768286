import { openSound, type Sound } from './room-sound';

/** `refused`: the browser or the person said no, or there is none. */
export type Switch = 'off' | 'on' | 'refused';
export type MediaState = { mic: Switch; masked: boolean; camera: Switch; own: MediaStream | null };

type Send = (kind: 'audio' | 'video', track: MediaStreamTrack | null) => void;

export type Media = {
  setMic: (on: boolean) => Promise<void>;
  setMasked: (masked: boolean) => void;
  setCamera: (on: boolean) => Promise<void>;
  close: () => void;
};

const picture = { width: { ideal: 640 }, height: { ideal: 360 }, frameRate: { ideal: 20 } };

/** The own microphone and camera. Both begin switched off; switched off means that nothing is sent and, for the camera, that it stops. */
export function openMedia(initial: MediaState, send: Send, changed: (state: MediaState) => void): Media {
  let state = initial;
  let sound: Sound | null = null;
  let open = true;
  const set = (change: Partial<MediaState>) => {
    state = { ...state, ...change };
    if (open) changed(state);
  };
  const stop = (stream: MediaStream | null) => {
    for (const track of stream?.getTracks() ?? []) track.stop();
  };
  return {
    setMic: async (on) => {
      if (!on || sound) {
        sound?.mute(!on);
        return set({ mic: on ? 'on' : 'off' });
      }
      const opened = await openSound().catch(() => null);
      if (!open) return opened?.close();
      const track = opened?.track(state.masked);
      if (!track) {
        opened?.close();
        return set({ mic: 'refused' });
      }
      sound = opened;
      send('audio', track);
      set({ mic: 'on' });
    },
    setMasked: (masked) => {
      const track = sound?.track(masked);
      if (sound && !track) return;
      set({ masked });
      if (track) send('audio', track);
    },
    setCamera: async (on) => {
      stop(state.own);
      const own = on ? await navigator.mediaDevices.getUserMedia({ video: picture }).catch(() => null) : null;
      if (!open) return stop(own);
      send('video', own?.getVideoTracks()[0] ?? null);
      set({ own, camera: own ? 'on' : on ? 'refused' : 'off' });
    },
    close: () => {
      open = false;
      stop(state.own);
      sound?.close();
    },
  };
}
