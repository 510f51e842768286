/** Bytes as numbers, hex and base64url, for the browser and for Node alike. */
export type Bytes = Uint8Array<ArrayBuffer>;

export function join(...parts: Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

export function toHex(bytes: Bytes): string {
  let text = '';
  for (const byte of bytes) text += pairs[byte];
  return text;
}

export function fromHex(text: string): Bytes {
  const bytes = new Uint8Array(text.length >> 1);
  for (let at = 0; at < bytes.length; at += 1)
    bytes[at] = Number.parseInt(text.slice(2 * at, 2 * at + 2), 16);
  return bytes;
}

/** The number whose big-endian digits the bytes are (OS2IP of RFC 8017). */
export const toNumber = (bytes: Bytes): bigint => BigInt(`0x0${toHex(bytes)}`);

/** The big-endian digits of a number, filled up to a length (I2OSP). */
export const toBytes = (number: bigint, length: number): Bytes =>
  fromHex(number.toString(16).padStart(2 * length, '0'));

export const toBase64Url = (bytes: Bytes): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** Reads base64 and base64url. Throws on anything else. */
export const fromBase64 = (text: string): Bytes =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
