/** The draft of a record in this browser: AES-256-GCM under a key that only the signed-in page knows. Nothing of it is sent anywhere. */

export type DraftValues = Record<string, string | string[]>;

const prefix = 'draft.';

/** Keeps a draft. Quietly does nothing where the browser keeps nothing. */
export async function keepDraft(booking: string, key: string, values: DraftValues): Promise<boolean> {
  try {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const text = new TextEncoder().encode(JSON.stringify(values));
    const sealed = await crypto.subtle.encrypt(bound(booking, iv), await imported(key), text);
    localStorage.setItem(prefix + booking, encode(new Uint8Array([...iv, ...new Uint8Array(sealed)])));
    return true;
  } catch {
    return false;
  }
}

/** The draft of a record; null where there is none or it is somebody else's. */
export async function readDraft(booking: string, key: string): Promise<DraftValues | null> {
  try {
    const kept = decode(localStorage.getItem(prefix + booking) ?? '');
    if (kept.length < 29) return null;
    const plain = await crypto.subtle.decrypt(
      bound(booking, kept.slice(0, 12)),
      await imported(key),
      kept.slice(12),
    );
    return JSON.parse(new TextDecoder().decode(plain));
  } catch {
    return null;
  }
}

export function forgetDraft(booking: string): void {
  try {
    localStorage.removeItem(prefix + booking);
  } catch {}
}

/** Every draft in this browser, whoever wrote it. */
export function forgetDrafts(): void {
  try {
    const names = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index));
    for (const name of names) if (name?.startsWith(prefix)) localStorage.removeItem(name);
  } catch {}
}

const bound = (booking: string, iv: Uint8Array<ArrayBuffer>) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(booking),
});

const imported = (key: string) =>
  crypto.subtle.importKey('raw', decode(key), 'AES-GCM', false, ['encrypt', 'decrypt']);

function encode(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

const decode = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  );
