import { readDayParts } from '@/lib/shared/day-text';

/** What the form of a new consultant says, in the shape that `consultantInput` reads; what cannot be read stays wrong and is refused there. */
export function profileOf(form: FormData): Record<string, unknown> {
  const text = (name: string): string => String(form.get(name) ?? '');
  const day = (name: string) => readDayParts(text(`${name}Year`), text(`${name}Month`), text(`${name}Day`));
  const plain = ['displayName', 'kana', 'registeredName', 'registrationNumber', 'email', 'style', 'timeZone'];
  const chosen = ['languages', 'industries', 'themes'];
  return {
    ...Object.fromEntries(plain.map((name) => [name, text(name)])),
    ...Object.fromEntries(chosen.map((name) => [name, form.getAll(name)])),
    registrationExpiresOn: day('registrationExpiresOn'),
    verifiedOn: day('verifiedOn'),
    gender: text('gender') || null,
    ageBand: text('ageBand') || null,
    introductionJa: lines(text('introductionJa')),
    introductionEn: lines(text('introductionEn')),
    employer: text('employer').trim() || null,
    conflictCodes: codesIn(text('conflictCodes')),
    bufferMinutes: wholeNumber(text('bufferMinutes')),
    noticeMinutes: wholeNumber(text('noticeHours')) * 60,
    dailyCap: wholeNumber(text('dailyCap')),
  };
}

const lines = (text: string): string => text.replace(/\r\n?/g, '\n');

const codesIn = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s,、;]+/)
    .filter(Boolean);

/** NaN for what is no number. */
const wholeNumber = (text: string): number => {
  const digits = text.normalize('NFKC').trim();
  return /^\d{1,4}$/.test(digits) ? Number(digits) : Number.NaN;
};
