import type { Change } from '@/lib/consultation/availability/diary/queries';
import { nextWeek } from '@/lib/consultation/availability/form/rules';
import { countOpenSlots, previewChange } from '@/lib/consultation/availability/queries';
import { findProfile } from '@/lib/consultation/consultant/queries';
import { platformZone } from '@/lib/shared/calendar';
import type { ConsultantId } from '@/lib/shared/ids';
import type { Effect } from './state';

/** What hours, saved or not, means for next week's slots and for the bookings there are. */
export async function effectOf(consultant: ConsultantId, change: Change, now: Date): Promise<Effect> {
  const zone = (await findProfile(consultant))?.timeZone ?? platformZone;
  const [slots, outside] = await Promise.all([
    countOpenSlots(consultant, nextWeek(now, zone), now, change),
    previewChange(consultant, change, now),
  ]);
  return { slots, outside };
}
