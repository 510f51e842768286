import { readDayParts } from '@/lib/shared/day-text';
import { plainText } from '@/lib/shared/plain-text';
import type { TypedOffering } from './rules';

/** Reads the form of an offering; what it means is decided in rules. */
export const readOffering = (form: FormData): TypedOffering => ({
  kind: text(form, 'kind'),
  title: text(form, 'title').replaceAll('\n', ' '),
  howToFind: text(form, 'howToFind'),
  startsOn: day(form, 'startsOn'),
  endsOn: day(form, 'endsOn'),
});

const text = (form: FormData, name: string): string => plainText(String(form.get(name) ?? '').slice(0, 5000));

function day(form: FormData, name: string): string | null {
  const [year, month, date] = [
    text(form, `${name}Year`),
    text(form, `${name}Month`),
    text(form, `${name}Day`),
  ];
  return `${year}${month}${date}` === '' ? '' : readDayParts(year ?? '', month ?? '', date ?? '');
}
