import loadHighs from 'highs';

/** What a variable can be, given everything that is known: the attacker's linear programme, solved with HiGHS. */
export type Knowledge = {
  /** Smallest and largest conceivable value of each variable. */
  bounds: { low: number; high: number }[];
  /** Sums of some variables and what is known of them. */
  sums: { of: number[]; low: number; high: number }[];
};

const highs = await loadHighs();

/** The interval of one variable; null when the knowledge contradicts itself. */
export function intervalOf(knowledge: Knowledge, variable: number): { low: number; high: number } | null {
  const low = solve(knowledge, variable, 'Minimize');
  const high = solve(knowledge, variable, 'Maximize');
  return low === null || high === null ? null : { low, high };
}

function solve({ bounds, sums }: Knowledge, variable: number, way: 'Minimize' | 'Maximize'): number | null {
  const rows = sums
    .filter(({ of }) => of.length > 0)
    .flatMap(({ of, low, high }, index) => {
      const terms = of.map((one) => `x${one}`).join(' + ');
      return [` a${index}: ${terms} >= ${low}`, ` b${index}: ${terms} <= ${high}`];
    });
  const limits = bounds.map(({ low, high }, index) => ` ${low} <= x${index} <= ${high}`);
  const text = [way, ` obj: x${variable}`, 'Subject To', ...rows, 'Bounds', ...limits, 'End'].join('\n');
  const answer = highs.solve(text);
  return answer.Status === 'Optimal' ? answer.ObjectiveValue : null;
}
