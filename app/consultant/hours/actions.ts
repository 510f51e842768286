'use server';

import { redirect } from 'next/navigation';
import { saveWeeklyHours } from '@/lib/consultation/availability/commands';
import { weekRefusalCopy } from '@/lib/consultation/availability/copy';
import { readSettings, readTypedWeek, readWeek } from '@/lib/consultation/availability/form/input';
import { copiedMonday } from '@/lib/consultation/availability/form/rules';
import { decideWeek } from '@/lib/consultation/availability/week/rules';
import { now } from '@/lib/env';
import { requireConsultant } from '@/lib/identity/consultant/guard';
import { languageOf } from '@/lib/identity/language';
import type { FieldError } from '@/lib/shared/form';
import { effectOf } from './effect';
import type { HoursState } from './state';

/** Copies Monday, counts, or saves, by the button that was pressed. Bookings that fall outside are shown before anything is saved. */
export async function changeHours(before: HoursState, form: FormData): Promise<HoursState> {
  const { consultantId } = await requireConsultant();
  const copy = weekRefusalCopy[await languageOf('consultant')];
  const intent = form.get('intent');
  const read = readTypedWeek(form);
  const typed = {
    ...before,
    week: intent === 'copy' ? copiedMonday(read) : read,
    settings: typedSettings(form),
  };
  const refuse = (errors: FieldError[]): HoursState => ({ ...typed, errors, effect: null, warned: false });

  const hours = readWeek(typed.week);
  if (!hours.ok) return refuse(hours.fields.map((field) => ({ field, message: copy.clock_wrong })));
  const week = decideWeek(hours.value);
  if (!week.ok) return refuse([{ field: 'week', message: copy[week.reason] }]);
  const settings = readSettings(form);
  if (!settings.ok) return refuse([{ field: 'settings', message: copy[settings.reason] }]);

  const effect = await effectOf(consultantId, { hours: week.value, settings: settings.value }, now());
  const unseen = effect.outside.length > 0 && form.get('warned') !== String(effect.outside.length);
  if (intent !== 'save' || unseen) return { ...typed, effect, errors: [], warned: effect.outside.length > 0 };
  await saveWeeklyHours(consultantId, week.value, settings.value);
  redirect('/consultant/hours?saved=1');
}

const typedSettings = (form: FormData): HoursState['settings'] => ({
  bufferMinutes: String(form.get('bufferMinutes') ?? ''),
  noticeMinutes: String(form.get('noticeMinutes') ?? ''),
  dailyCap: String(form.get('dailyCap') ?? ''),
  weeklyCap: String(form.get('weeklyCap') ?? ''),
  holidaysOff: String(form.get('holidaysOff') ?? ''),
  gridMinutes: String(form.get('gridMinutes') ?? ''),
});
