import type { AuditEntry } from '@/lib/shared/audit-chain';
import { formatHalfYear, isHalfYear } from '@/lib/shared/half-year';
import type { Language } from '@/lib/shared/language';
import { auditPageCopy, deedCopy, detailCopy } from './copy';

/** An entry as a sentence. `names` are public codes of organizations by their ids, because HR's entries hold the id. */
export function sentenceOf(
  { action, subject, detail }: Pick<AuditEntry, 'action' | 'subject' | 'detail'>,
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const about = wordsOf(subject, names, language);
  const sentence = new Map(Object.entries(deedCopy[language])).get(action);
  const numbers = Object.entries(detailCopy[language]).flatMap(([key, words]) => {
    const value = detail[key];
    return typeof value === 'number' || typeof value === 'string' ? [words(plain(value, language))] : [];
  });
  const deed = sentence ? sentence(about) : `${action}: ${about}`;
  if (numbers.length === 0) return deed;
  return language === 'ja' ? `${deed}（${numbers.join('・')}）` : `${deed} (${numbers.join(', ')})`;
}

/** Who did it, without a name: the mark that this wing's log knows an operator by, the start of an HR member's id. */
export function actorOf(actor: string, language: Language): string {
  const copy = auditPageCopy[language].actor;
  if (actor.startsWith('operator-')) return copy.operator(actor.slice('operator-'.length));
  if (actor === 'platform') return copy.platform;
  return /^[0-9a-f]{8}-/.test(actor) ? copy.hr(actor.slice(0, 8)) : copy.installation;
}

const wordsOf = (subject: string, names: ReadonlyMap<string, string>, language: Language): string =>
  names.get(subject) ??
  subject
    .split(' ')
    .map((word) => (isHalfYear(word) ? formatHalfYear(word, language) : shortened(word)))
    .join(' ');

const shortened = (word: string): string =>
  /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(word) ? word.slice(0, 8) : word;

function plain(value: number | string, language: Language): string {
  if (typeof value === 'number') return value.toLocaleString('ja-JP');
  return isHalfYear(value) ? formatHalfYear(value, language) : value;
}
