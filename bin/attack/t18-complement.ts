import { cellOf } from '@/lib/desk/plan/rules';
import { decideGroup } from '@/lib/report/suppression/rules';
import { type Leak, leaksOfCells } from './leaks';
import type { Year } from './simulation';

/** A year's segments with the floor and without the complement: cells of fewer than ten are hidden, and nothing else. */
export function complementOff({ plan, people, answered }: Year): Leak[] {
  const users = people.filter((_, index) => answered[index]?.first || answered[index]?.second);
  return plan.dimensions.flatMap(({ dimension, cells }) => {
    const decided = cells.map(({ id, headcount }) => {
      const truth = users.filter((person) => cellOf(person, plan, dimension) === id).length;
      const reason = decideGroup({ truth, noisy: truth, headcount }, plan.floor);
      return { id, headcount, truth, reason, shown: reason === null };
    });
    return leaksOfCells(dimension, decided);
  });
}
