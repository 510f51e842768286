import { expect, it } from 'vitest';
import { spentBySubject } from './rules';

it('adds up what a subject has spent of a year, exactly', () => {
  const entry = (subject: string, year: string, purpose: string, epsilon: number) => ({
    subject,
    year,
    purpose,
    epsilon,
  });
  expect(
    spentBySubject([
      entry('kaede', '2026H1', 'organization:2026H1', 0.1),
      entry('hinoki', '2026H1', 'organization:2026H1', 2),
      entry('kaede', '2026H1', 'requests', 0.2),
      entry('kaede', '2025H1', 'requests', 0.5),
    ]),
  ).toEqual([
    { subject: 'kaede', year: '2026H1', total: 0.3, purposes: ['organization:2026H1', 'requests'] },
    { subject: 'hinoki', year: '2026H1', total: 2, purposes: ['organization:2026H1'] },
    { subject: 'kaede', year: '2025H1', total: 0.5, purposes: ['requests'] },
  ]);
  expect(spentBySubject([])).toEqual([]);
});
