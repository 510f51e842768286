import { searchConsultants } from '@/lib/consultation/matching/search/queries';
import type { Filters } from '@/lib/consultation/matching/search/rules';
import type { ClientId } from '@/lib/shared/ids';
import type { Contest } from './measure';
import { contest } from './measure';
import type { Fact } from './report';
import { addPast } from './sets';
import { asAdmin, type Bench, benchNow } from './world';

const growth = 5;
const most = 1.15;
const pairs = 3;

/**
 * Whether a page of the search costs the same with five times the past (full: 1,000,000 sessions against 200,000): its ratio to a one-row read
 * before and after, the median of three pairs each, because the machine is another one a minute later.
 */
export async function history(
  { set, admin }: Bench,
  client: ClientId,
  filters: Filters,
  read: Pick<Contest, 'yardstick' | 'base' | 'gate'>,
): Promise<Fact> {
  const product = () => searchConsultants(client, filters, benchNow);
  const ratio = async () => {
    const ratios: number[] = [];
    for (let pair = 0; pair < pairs; pair += 1)
      ratios.push((await contest(set, { op: 'a page of the search', product, ...read })).ratio);
    return ratios.sort((a, b) => a - b)[1] ?? Number.NaN;
  };
  const before = await ratio();
  const past = await asAdmin(admin.consultation, (sql) => addPast(sql, set, growth));
  const after = await ratio();
  return {
    fact: `a page of the search with ${past} past sessions, beside a fifth of them`,
    value: `${(after / before).toFixed(2)}× (${before.toFixed(1)}× and ${after.toFixed(1)}× a one-row read)`,
    expected: `≤ ${most}×`,
    pass: after / before <= most,
    timed: true,
  };
}
