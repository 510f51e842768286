import { describe, expect, it } from 'vitest';
import { decideEntry, decideOutcome, minutesLate, type SessionFacts, stateOf } from './rules';

const at = (time: string) => new Date(`2026-11-23T${time}:00+09:00`);
const session = (change: Partial<SessionFacts> = {}): SessionFacts => ({
  startsAt: at('18:00'),
  endsAt: at('19:00'),
  cancelled: false,
  arrivals: { client: null, consultant: null },
  outcome: null,
  recorded: false,
  ...change,
});
const came = (client: string | null, consultant: string | null) => ({
  arrivals: { client: client ? at(client) : null, consultant: consultant ? at(consultant) : null },
});

describe('the door of the room', () => {
  it.each([
    ['17:49', 'too_early'],
    ['17:50', null],
    ['18:59', null],
    ['19:14', null],
    ['19:15', 'too_late'],
  ])('at %s: %s', (time, reason) => {
    const entry = decideEntry(session(), at(time));
    expect(entry.ok ? null : entry.reason).toBe(reason);
  });

  it('stays shut once the booking is cancelled or its outcome stands', () => {
    expect(decideEntry(session({ cancelled: true }), at('18:00'))).toEqual({
      ok: false,
      reason: 'cancelled',
    });
    expect(decideEntry(session({ outcome: 'held' }), at('18:30'))).toEqual({ ok: false, reason: 'too_late' });
  });
});

describe('an outcome rests on who came when', () => {
  it.each([
    // outcome, client, consultant, now, reason
    ['held', '18:00', '17:55', '18:50', null],
    ['held', '18:00', '17:55', '17:59', 'not_started'],
    ['held', null, '17:55', '18:50', 'client_never_came'],
    ['held', '18:00', null, '18:50', 'consultant_never_came'],
    ['held', '18:25', '18:20', '18:50', null],
    ['client_no_show', null, '17:55', '18:09', 'grace_running'],
    ['client_no_show', null, '17:55', '18:10', null],
    ['client_no_show', null, '18:09', '18:11', null],
    ['client_no_show', null, '18:10', '18:30', 'consultant_was_late'],
    ['client_no_show', null, null, '18:30', 'consultant_was_late'],
    ['client_no_show', '18:09', '17:55', '18:30', 'client_was_there'],
    ['client_no_show', '18:12', '17:55', '18:30', null],
    ['consultant_no_show', '18:00', null, '18:09', 'grace_running'],
    ['consultant_no_show', '18:00', null, '18:10', null],
    ['consultant_no_show', null, null, '18:10', null],
    ['consultant_no_show', '18:00', '18:12', '18:30', null],
    ['consultant_no_show', '18:00', '18:09', '18:30', 'consultant_was_there'],
  ] as const)('%s, client %s, consultant %s, at %s: %s', (outcome, client, consultant, now, reason) => {
    const decision = decideOutcome(outcome, session(came(client, consultant)), at(now));
    expect(decision.ok ? null : decision.reason).toBe(reason);
  });

  it('is not there for a cancelled booking', () => {
    const decision = decideOutcome('held', session({ cancelled: true }), at('18:30'));
    expect(decision).toEqual({ ok: false, reason: 'cancelled' });
  });

  it('stands: the same again is fine, another is refused', () => {
    const done = session({ ...came('18:00', '18:00'), outcome: 'held' });
    expect(decideOutcome('held', done, at('19:30')).ok).toBe(true);
    expect(decideOutcome('client_no_show', done, at('19:30'))).toEqual({
      ok: false,
      reason: 'already_recorded',
    });
  });
});

describe('what is shown', () => {
  it.each([
    ['17:00', {}, 'upcoming'],
    ['17:50', {}, 'open'],
    ['19:15', {}, 'unrecorded'],
    ['18:30', { cancelled: true }, 'cancelled'],
    ['18:30', { outcome: 'held' }, 'record_missing'],
    ['18:30', { outcome: 'held', recorded: true }, 'done'],
    ['18:30', { outcome: 'client_no_show' }, 'done'],
  ] as const)('at %s with %j: %s', (time, change, state) => {
    expect(stateOf(session(change), at(time))).toBe(state);
  });

  it('lateness counts whole minutes after the start', () => {
    const facts = session(came('18:07', '17:50'));
    expect(minutesLate(facts, 'client')).toBe(7);
    expect(minutesLate(facts, 'consultant')).toBe(0);
    expect(minutesLate(session(), 'client')).toBeNull();
  });
});
