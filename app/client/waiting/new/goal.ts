import { findBooking } from '@/lib/consultation/booking/queries';
import { findConsultant } from '@/lib/consultation/matching/profile/queries';
import { now } from '@/lib/env';
import { formatSlot } from '@/lib/shared/calendar';
import { bookingId, type ClientId, consultantId } from '@/lib/shared/ids';
import type { Language } from '@/lib/shared/language';
import { waitingCopy } from '../copy';

export type Goal = {
  lead: string;
  /** What the form carries along. */
  hidden: Readonly<Record<string, string>>;
  /** Whether the wait ends by itself, with a booking. */
  ends: boolean;
};

/** What is waited for, from the address: a booking that should come earlier, a consultant, or anybody. Null for what is not there. */
export async function findGoal(
  client: ClientId,
  { booking, consultant }: { booking?: unknown; consultant?: unknown },
  language: Language,
): Promise<Goal | null> {
  const copy = waitingCopy[language];
  if (booking !== undefined) return findEarlier(client, booking, language);
  if (consultant === undefined) return { lead: copy.leadAnyone, hidden: {}, ends: false };
  const id = consultantId(consultant);
  const profile = id && (await findConsultant(id));
  return profile ? { lead: copy.leadOne(profile.name), hidden: { consultant: id }, ends: false } : null;
}

async function findEarlier(client: ClientId, booking: unknown, language: Language): Promise<Goal | null> {
  const id = bookingId(booking);
  const found = id && (await findBooking(client, id, now()));
  if (!found || found.facts.cancelled || found.facts.startsAt <= now()) return null;
  const slot = formatSlot(found.facts.startsAt, found.facts.endsAt, language);
  return { lead: waitingCopy[language].leadEarlier(slot), hidden: { booking: id }, ends: true };
}
