import { addDays } from '@/lib/shared/calendar';
import { readDayParts } from '@/lib/shared/day-text';
import { daysOfHalfYear, type HalfYear, halfYearOf, nextHalfYear } from '@/lib/shared/half-year';
import { lengthOf } from '@/lib/shared/plain-text';

/** What a company wants with it (目的). The first four are the answers of the survey's question 3. */
export const purposes = ['performance', 'motivation', 'engagement', 'retention', 'other'] as const;
export type Purpose = (typeof purposes)[number];

/** An organization's plan (実施計画) of a half-year. Days are `YYYY-MM-DD`; no layers means everybody. */
export type Programme = {
  purposes: Purpose[];
  layers: string[];
  workingTime: boolean;
  briefingOn: string | null;
  trainingOn: string | null;
  followUpOn: string | null;
  note: string;
};

export const programmeDays = ['briefing', 'training', 'followUp'] as const;
export type ProgrammeDay = (typeof programmeDays)[number];
export type TypedDay = { year: string; month: string; day: string };

/** A programme as it was typed: choices that may be anything, days in three boxes. */
export type TypedProgramme = {
  purposes: string[];
  layers: string[];
  workingTime: string;
  days: Record<ProgrammeDay, TypedDay>;
  note: string;
};

export type ProgrammeFault =
  | { field: 'purposes'; reason: 'no_purpose' }
  | { field: 'layers'; reason: 'unknown_layer' }
  | { field: 'workingTime'; reason: 'no_answer' }
  | { field: ProgrammeDay; reason: 'unreadable' | 'outside' | 'before_briefing' }
  | { field: 'note'; reason: 'too_long' };

export const noteLimit = 400;
/** A briefing may lie before its half-year, a follow-up after it. */
const marginDays = 92;

/** The half-years that can be planned on a day: the one that runs and the next. */
export function plannable(today: string): [HalfYear, HalfYear] {
  const current = halfYearOf(today);
  return [current, nextHalfYear(current)];
}

/** What was typed → a programme, or everything that is wrong with it. `layers` are those of the roster. */
export function decideProgramme(
  typed: TypedProgramme,
  halfYear: HalfYear,
  layers: readonly string[],
): { ok: true; value: Programme } | { ok: false; faults: ProgrammeFault[] } {
  const days = {
    briefing: readTypedDay(typed.days.briefing),
    training: readTypedDay(typed.days.training),
    followUp: readTypedDay(typed.days.followUp),
  };
  const chosen = purposes.filter((purpose) => typed.purposes.includes(purpose));
  const faults: ProgrammeFault[] = [
    ...(chosen.length === 0 ? [{ field: 'purposes', reason: 'no_purpose' } as const] : []),
    ...(typed.layers.some((layer) => !layers.includes(layer))
      ? [{ field: 'layers', reason: 'unknown_layer' } as const]
      : []),
    ...(isAnswer(typed.workingTime) ? [] : [{ field: 'workingTime', reason: 'no_answer' } as const]),
    ...programmeDays.flatMap((field) => dayFault(field, days, halfYear)),
    ...(lengthOf(typed.note) > noteLimit ? [{ field: 'note', reason: 'too_long' } as const] : []),
  ];
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    value: {
      purposes: chosen,
      layers: layers.filter((layer) => typed.layers.includes(layer)),
      workingTime: typed.workingTime === 'yes',
      briefingOn: days.briefing || null,
      trainingOn: days.training || null,
      followUpOn: days.followUp || null,
      note: typed.note,
    },
  };
}

const isAnswer = (text: string): boolean => text === 'yes' || text === 'no';

/** The day; empty when nothing was typed, null when it is no day. */
function readTypedDay({ year, month, day }: TypedDay): string | null {
  return year + month + day === '' ? '' : readDayParts(year, month, day);
}

type Days = Record<ProgrammeDay, string | null>;

function dayFault(field: ProgrammeDay, days: Days, halfYear: HalfYear): ProgrammeFault[] {
  const day = days[field];
  if (day === null) return [{ field, reason: 'unreadable' }];
  if (day === '') return [];
  const { startsOn, endsOn } = daysOfHalfYear(halfYear);
  const outside = day < addDays(startsOn, -marginDays) || day > addDays(endsOn, marginDays);
  if (outside) return [{ field, reason: 'outside' }];
  const early = field === 'followUp' && days.briefing !== null && day < days.briefing;
  return early ? [{ field, reason: 'before_briefing' }] : [];
}
