/** A line of the ledger, and what a subject has spent of a year. */
type Entry = { subject: string; year: string; purpose: string; epsilon: number };
export type Spent = { subject: string; year: string; total: number; purposes: string[] };

/** Lines of one subject and year together, in the order in which each first comes; hundredths on the way, so that sums are exact. */
export function spentBySubject(entries: readonly Entry[]): Spent[] {
  const sums = new Map<string, Spent>();
  for (const { subject, year, purpose, epsilon } of entries) {
    const known = sums.get(`${subject} ${year}`) ?? { subject, year, total: 0, purposes: [] };
    const total = (Math.round(known.total * 100) + Math.round(epsilon * 100)) / 100;
    sums.set(`${subject} ${year}`, { ...known, total, purposes: [...known.purposes, purpose] });
  }
  return [...sums.values()];
}
