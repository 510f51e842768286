import { consultantId } from '@/lib/shared/ids';

/** Whom and for how long; null where nobody was chosen. */
export function readShare(form: FormData) {
  const colleague = consultantId(form.get('colleague'));
  return colleague && { colleague, days: Number(form.get('days')) };
}
