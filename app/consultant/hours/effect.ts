import type { WeeklyHours } from '@/lib/consultation/availability/diary/rules';
import { nextWeek } from '@/lib/consultation/availability/form/rules';
import { countOpenSlots, previewWeeklyHours, type WeekDraft } from '@/lib/consultation/availability/queries';
import { findProfile } from '@/lib/consultation/consultant/queries';
import { platformZone } from '@/lib/shared/calendar';
import type { ConsultantId } from '@/lib/shared/ids';
import type { Effect } from './state';

/** What a week, saved or not, means for next week's slots and for the bookings there are. */
export async function effectOf(
  consultant: ConsultantId,
  draft: WeekDraft & { hours: readonly WeeklyHours[] },
  now: Date,
): Promise<Effect> {
  const zone = (await findProfile(consultant))?.timeZone ?? platformZone;
  const [slots, outside] = await Promise.all([
    countOpenSlots(consultant, nextWeek(now, zone), now, draft),
    previewWeeklyHours(consultant, draft.hours, now),
  ]);
  return { slots, outside };
}
