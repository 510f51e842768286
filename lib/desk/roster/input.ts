import { z } from 'zod';
import { lengthOf, plainText } from '@/lib/shared/plain-text';

/** The id of a draft, as the address of its preview has it. */
export const draftIdInput = z.uuid().toLowerCase();

/** An uploaded file. When none was chosen, a browser sends no bytes without a name, which arrives here as `blob` or `undefined`. */
export const uploadInput = z
  .instanceof(File)
  .refine(({ name, size }) => size > 0 || !/^(blob|undefined)?$/.test(name));

/** The name of a file for showing it again: the end is what tells files apart. */
export const fileNameOf = (name: string): string => {
  const plain = plainText(name).replace(/[\n\t\u202A-\u202E\u2066-\u2069]/g, ' ');
  return lengthOf(plain) > 80 ? `…${[...plain].slice(-79).join('')}` : plain;
};
