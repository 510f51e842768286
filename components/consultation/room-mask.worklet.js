// Voice mask: the pitch of a voice is moved, its pace is not. Two readers run through a short delay line at another speed than the writer
// and take turns, each fading out before it meets the writer. Runs in the browser's audio thread; nothing leaves the device unmasked.
const span = 2048;

class VoiceMask extends AudioWorkletProcessor {
  constructor({ processorOptions }) {
    super();
    this.ratio = processorOptions.ratio;
    this.line = new Float32Array(2 * span);
    this.written = 0;
    this.offset = 0;
  }

  process([input], [output]) {
    const [voice] = input;
    const [masked] = output;
    if (!voice || !masked) return true;
    for (let n = 0; n < masked.length; n += 1) {
      this.line[this.written % this.line.length] = voice[n];
      this.offset = (this.offset + 1 - this.ratio + span) % span;
      masked[n] = this.read(this.offset) + this.read((this.offset + span / 2) % span);
      this.written += 1;
    }
    return true;
  }

  read(delay) {
    const weight = 0.5 - 0.5 * Math.cos((2 * Math.PI * delay) / span);
    const place = this.written - delay + this.line.length;
    const whole = Math.floor(place);
    const share = place - whole;
    const at = (index) => this.line[index % this.line.length];
    return weight * (at(whole) * (1 - share) + at(whole + 1) * share);
  }
}

registerProcessor('voice-mask', VoiceMask);
