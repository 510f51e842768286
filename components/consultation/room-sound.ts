/** The own microphone, and beside it the same voice behind a mask. */
export type Sound = {
  /** What is sent: the voice as it is, or masked; null when this browser cannot mask it: then nothing is sent rather than the bare voice. */
  track: (masked: boolean) => MediaStreamTrack | null;
  /** How loud it is at the moment, 0 … 1. */
  level: () => number;
  /** Plays the own voice back after a moment, for a few seconds: so that somebody can hear how they sound. */
  echo: (masked: boolean) => void;
  mute: (muted: boolean) => void;
  close: () => void;
};

const voice = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };
const echoDelay = 1.5;
const echoLasts = 6000;

/** Asks for the microphone. Rejects when there is none or it was refused. */
export async function openSound(): Promise<Sound> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: voice });
  const [bare] = stream.getAudioTracks();
  if (!bare) throw new Error('no microphone');
  const context = new AudioContext();
  const source = context.createMediaStreamSource(stream);
  const meter = context.createAnalyser();
  const mask = await openMask(context).catch(() => null);
  const masked = context.createMediaStreamDestination();
  source.connect(meter);
  if (mask) source.connect(mask).connect(masked);
  const [behind = null] = mask ? masked.stream.getAudioTracks() : [];
  return {
    track: (wish) => (wish ? behind : bare),
    level: () => levelOf(meter),
    echo: (wish) => playBack(context, wish && mask ? mask : source),
    mute: (muted) => {
      bare.enabled = !muted;
      if (behind) behind.enabled = !muted;
    },
    close: () => {
      for (const track of [bare, behind]) track?.stop();
      void context.close();
    },
  };
}

/** A mask of this session's own: up or down, by how much is drawn by lot. */
async function openMask(context: AudioContext): Promise<AudioWorkletNode> {
  await context.audioWorklet.addModule(new URL('./room-mask.worklet.js', import.meta.url));
  const [up = 0, share = 0] = crypto.getRandomValues(new Uint8Array(2));
  const ratio = up < 128 ? 0.74 + (0.08 * share) / 255 : 1.22 + (0.14 * share) / 255;
  return new AudioWorkletNode(context, 'voice-mask', { processorOptions: { ratio } });
}

function levelOf(meter: AnalyserNode): number {
  const samples = new Float32Array(meter.fftSize);
  meter.getFloatTimeDomainData(samples);
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
  return Math.min(1, Math.sqrt(power) * 4);
}

function playBack(context: AudioContext, from: AudioNode): void {
  const delay = context.createDelay(2);
  delay.delayTime.value = echoDelay;
  void context.resume();
  from.connect(delay).connect(context.destination);
  setTimeout(() => from.disconnect(delay), echoLasts);
}
