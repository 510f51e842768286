'use server';

import { redirect } from 'next/navigation';
import { removeException, setDays } from '@/lib/consultation/availability/commands';
import { weekRefusalCopy } from '@/lib/consultation/availability/copy';
import { daysCopy } from '@/lib/consultation/availability/days/copy';
import { withDays } from '@/lib/consultation/availability/days/rules';
import { dayHoursInput, daysInput } from '@/lib/consultation/availability/input';
import { listExceptions } from '@/lib/consultation/availability/queries';
import { now } from '@/lib/env';
import { requireConsultant } from '@/lib/identity/consultant/guard';
import { languageOf } from '@/lib/identity/language';
import { dayIn } from '@/lib/shared/calendar';
import { effectOf } from '../effect';
import type { DaysState } from './state';

/** Adds days; bookings that fall outside are shown before anything is saved. */
export async function addDays(_: DaysState, form: FormData): Promise<DaysState> {
  const { consultantId } = await requireConsultant();
  const language = await languageOf('consultant');
  const copy = { ...daysCopy[language].reasons, ...weekRefusalCopy[language] };
  const text = (name: string) => String(form.get(name) ?? '');
  const typed = { startsOn: text('startsOn'), endsOn: text('endsOn'), hours: text('hours') };
  const refuse = (field: string, message: string): DaysState => ({
    typed,
    effect: null,
    warned: false,
    errors: [{ field, message }],
  });
  const days = daysInput.safeParse(typed);
  if (!days.success || days.data.endsOn < days.data.startsOn) return refuse('startsOn', copy.days_wrong);
  const hours = dayHoursInput.safeParse(typed.hours);
  if (!hours.success) return refuse('hours', copy.hours_wrong);
  const wanted = { ...days.data, hours: hours.data };
  const kept = await listExceptions(consultantId, dayIn(now(), 'Etc/GMT+12'));
  const effect = await effectOf(consultantId, { exceptions: withDays(kept, wanted) }, now());
  if (effect.outside.length > 0 && text('warned') !== String(effect.outside.length))
    return { typed, effect, warned: true, errors: [] };
  const answer = await setDays(consultantId, wanted);
  if (!answer.ok) return refuse(answer.reason === 'too_many_days' ? 'endsOn' : 'hours', copy[answer.reason]);
  redirect('/consultant/hours/days?saved=1');
}

/** Lets a day follow the week again, once the page has shown what that means. */
export async function removeDays(form: FormData): Promise<void> {
  const { consultantId } = await requireConsultant();
  const day = String(form.get('day') ?? '');
  const absence = String(form.get('absence') ?? '');
  const kept = await listExceptions(consultantId, dayIn(now(), 'Etc/GMT+12'));
  const left = {
    overrides: kept.overrides.filter((one) => one.day !== day),
    absences: kept.absences.filter((one) => one.id !== absence),
  };
  const { outside } = await effectOf(consultantId, { exceptions: left }, now());
  const before = (await effectOf(consultantId, {}, now())).outside.length;
  const seen = form.get('warned') === String(outside.length);
  if (outside.length > before && !seen) redirect(`/consultant/hours/days?removing=${day || absence}`);
  if (kept.absences.some(({ id }) => id === absence)) await removeException(consultantId, { absence });
  if (kept.overrides.some((one) => one.day === day)) await removeException(consultantId, { day });
  redirect('/consultant/hours/days?saved=1');
}
