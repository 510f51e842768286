import { randomBytes } from 'node:crypto';
import { utimesSync } from 'node:fs';
import { destroyKey, hasKey, keyPath, readKey, writeKey } from '@/lib/keys/directory';
import { seal, unseal } from '@/lib/keys/sealed-text';

/** Where a text belongs: it opens there only. */
export type TextPlace = { subject: string; year: string; request: string };

const keyName = ({ subject, year }: Omit<TextPlace, 'request'>): string => `texts_${subject}_${year}`;
const label = ({ subject, year, request }: TextPlace): string => `request-text|${subject}|${year}|${request}`;

/** Seals a text to the editors. The caller holds the subject's lock, so that the key of a year is drawn once. */
export function sealText(place: TextPlace, text: string): string {
  if (!hasKey('report', keyName(place))) drawKey(keyName(place));
  return seal(readKey('report', keyName(place)), Buffer.from(text, 'utf8'), label(place)).toString('base64');
}

/** The words of a sealed text; null when its key is gone, or it was changed or moved. */
export function openText(place: TextPlace, sealed: string): string | null {
  if (!hasKey('report', keyName(place))) return null;
  const plain = unseal(readKey('report', keyName(place)), Buffer.from(sealed, 'base64'), label(place));
  return plain?.toString('utf8') ?? null;
}

/** Without its key no text of the year opens any more, in no copy of the database either. */
export const destroyTextKey = (subject: string, year: string): void =>
  destroyKey('report', keyName({ subject, year }));

/** The file's time would be that of the first text. */
function drawKey(name: string): void {
  writeKey('report', name, randomBytes(32));
  utimesSync(keyPath('report', name), 0, 0);
}
