import type { BookingId } from '@/lib/shared/ids';
import { type SessionFacts, stateOf } from '../../session/rules';

export type AgendaSession = { bookingId: BookingId; facts: SessionFacts };
export type Agenda = {
  /** The appointment that is on or comes next; `open` while its room can be entered. */
  next: { bookingId: BookingId; startsAt: Date; endsAt: Date; open: boolean } | null;
  /** Sessions that took place and whose answers after them are missing, the newest first. */
  unanswered: BookingId[];
};

/** From all of a client's own sessions, in the order of their starts. */
export function agendaOf(sessions: readonly AgendaSession[], answered: readonly string[], now: Date): Agenda {
  const ahead = sessions.find(({ facts }) => ['upcoming', 'open'].includes(stateOf(facts, now)));
  const waiting = sessions.filter(
    ({ bookingId, facts }) => facts.outcome === 'held' && !answered.includes(bookingId),
  );
  return {
    next: ahead ? nextOf(ahead, now) : null,
    unanswered: waiting.map(({ bookingId }) => bookingId).toReversed(),
  };
}

function nextOf({ bookingId, facts }: AgendaSession, now: Date): Agenda['next'] {
  const { startsAt, endsAt } = facts;
  return { bookingId, startsAt, endsAt, open: stateOf(facts, now) === 'open' };
}
