import { addDays } from '@/lib/shared/calendar';
import { accepted, type Result, refused } from '@/lib/shared/result';
import type { Answers } from '../questionnaire/rules';

/** How big a step is: a quarter of an hour, a week, three months. Source: experience.md, Path. */
export const stepSizes = ['minutes_15', 'week_1', 'months_3'] as const;
export type StepSize = (typeof stepSizes)[number];

/** Days after which a step of a size is due where no day was chosen. */
const daysOfSize: Record<StepSize, number> = { minutes_15: 3, week_1: 7, months_3: 90 };

export const stepTextLimit = 200;
/** Steps that one account keeps at a time. */
export const stepLimit = 50;

/** `due` is `YYYY-MM-DD`, or `YYYY-MM` once it lies 60 days back. */
export type Step = { id: string; text: string; size: StepSize; due: string; done: boolean };

export type TypedStep = { text: string; size: string; due: string | null };
export type StepRefusal = 'no_text' | 'text_long' | 'no_size' | 'day_unreadable' | 'day_past' | 'too_many';

/** A step as it was typed; `due` is empty where no day was chosen and null where it is no day. Days are local. */
export function decideStep(typed: TypedStep, today: string): Result<Omit<Step, 'id' | 'done'>, StepRefusal> {
  const size = stepSizes.find((one) => one === typed.size);
  if (typed.text === '') return refused('no_text');
  if ([...typed.text].length > stepTextLimit) return refused('text_long');
  if (!size) return refused('no_size');
  if (typed.due === null) return refused('day_unreadable');
  const due = typed.due || addDays(today, daysOfSize[size]);
  return due < today ? refused('day_past') : accepted({ text: typed.text, size, due });
}

/** After how many months a client is asked how things stand. */
export const followUpMonths = [1, 3] as const;
export type AfterMonths = (typeof followUpMonths)[number];
export const isAfterMonths = (months: number): months is AfterMonths =>
  followUpMonths.some((one) => one === months);

/** How far what was agreed has come. */
export const progresses = ['not_yet', 'begun', 'done'] as const;
export type Progress = (typeof progresses)[number];

export type FollowUpAnswer = { progress: Progress | null; scales: Answers };
export type FollowUp = {
  /** The month of the session and the month in which it is due, `YYYY-MM`. */
  month: string;
  afterMonths: AfterMonths;
  due: string;
  answer: FollowUpAnswer | null;
  /** Whether it may be answered now: from the month in which it is due until the second one after it. */
  open: boolean;
  /** Whether the time for it is over. */
  passed: boolean;
};

const openMonths = 2;

export function addMonths(month: string, months: number): string {
  const [year = 1, index = 1] = month.split('-').map(Number);
  const total = year * 12 + index - 1 + months;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`;
}

type Answered = { month: string; afterMonths: number; answer: FollowUpAnswer };

/** The follow-ups of the months in which a session was held, in the order in which they are due. */
export function followUpsOf(
  held: readonly string[],
  answered: readonly Answered[],
  thisMonth: string,
): FollowUp[] {
  const all = [...new Set(held)].flatMap((month) =>
    followUpMonths.map((afterMonths): FollowUp => {
      const due = addMonths(month, afterMonths);
      const known = answered.find((one) => one.month === month && one.afterMonths === afterMonths);
      const open = thisMonth >= due && thisMonth <= addMonths(due, openMonths);
      const passed = thisMonth > addMonths(due, openMonths);
      return { month, afterMonths, due, answer: known?.answer ?? null, open, passed };
    }),
  );
  return all.toSorted((a, b) => a.due.localeCompare(b.due) || a.month.localeCompare(b.month));
}

/** What a client is reminded of, in the app only: follow-ups that are open, and steps that are due within a week or were. */
export function remindersOf(steps: readonly Step[], followUps: readonly FollowUp[], today: string) {
  const soon = addDays(today, 7);
  return {
    steps: steps.filter(({ done, due }) => !done && due.length === 10 && due <= soon),
    followUps: followUps.filter(({ open, answer }) => open && !answer),
  };
}
