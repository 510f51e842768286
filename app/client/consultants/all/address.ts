import type { Route } from 'next';
import type { Filters } from '@/lib/consultation/matching/search/rules';
import type { ConsultantId } from '@/lib/shared/ids';

/** The address of a search, or of its page after a consultant. */
export function addressOf(filters: Filters, after: ConsultantId | null): Route {
  const set = Object.entries(filters).filter(([, value]) => value !== null);
  const query = new URLSearchParams(set.map(([name, value]) => [name, String(value)]));
  if (after) query.set('after', after);
  return `/client/consultants/all?${query}` as Route;
}
