import { ballotsUntil } from '@/lib/desk/key/rules';
import { addDays } from '@/lib/shared/calendar';
import { daysOfHalfYear, type HalfYear, halfYearOf, previousHalfYear } from '@/lib/shared/half-year';

export const steps = ['day', 'week', 'half_year', 'ballots', 'real'] as const;
export type Step = (typeof steps)[number];

/** The days to which the two long steps lead, as local dates: the first day of the next half-year, and the first without a ballot box open that is open now. */
export function destinations(today: string): {
  halfYear: { code: HalfYear; day: string };
  ballots: { code: HalfYear; day: string };
} {
  const current = halfYearOf(today);
  const previous = previousHalfYear(current);
  const counting = ballotsUntil(previous) >= today ? previous : current;
  return {
    halfYear: { code: current, day: addDays(daysOfHalfYear(current).endsOn, 1) },
    ballots: { code: counting, day: addDays(ballotsUntil(counting), 1) },
  };
}

/** The product's time after a step; null for real time. Long steps arrive at nine in the morning in Tokyo. */
export function timeAfter(step: Step, at: Date, today: string): Date | null {
  const { halfYear, ballots } = destinations(today);
  if (step === 'day') return later(at, 1);
  if (step === 'week') return later(at, 7);
  if (step === 'half_year') return morningOf(halfYear.day);
  return step === 'ballots' ? morningOf(ballots.day) : null;
}

const later = (at: Date, days: number): Date => new Date(at.getTime() + days * 86_400_000);
const morningOf = (day: string): Date => new Date(`${day}T09:00:00+09:00`);
