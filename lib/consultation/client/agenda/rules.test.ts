import { expect, test } from 'vitest';
import { addMinutes } from '@/lib/shared/calendar';
import { bookingId } from '@/lib/shared/ids';
import type { SessionFacts } from '../../session/rules';
import { agendaOf } from './rules';

const now = new Date('2026-11-24T09:00:00Z');

function session(n: number, startsIn: number, more: Partial<SessionFacts> = {}) {
  const id = bookingId(`00000000-0000-4000-8000-00000000000${n}`);
  if (!id) throw new Error('no id');
  const startsAt = addMinutes(now, startsIn);
  const facts: SessionFacts = {
    startsAt,
    endsAt: addMinutes(startsAt, 60),
    cancelled: false,
    arrivals: { client: null, consultant: null },
    outcome: null,
    recorded: false,
    ...more,
  };
  return { bookingId: id, facts };
}

const held = (n: number, days: number) => session(n, days * 24 * 60, { outcome: 'held' });

test.each([
  ['nothing', [], null],
  ['tomorrow', [session(1, 1440)], { n: 1, open: false }],
  ['in ten minutes', [session(1, 10)], { n: 1, open: true }],
  ['half an hour ago, and it goes on', [session(1, -30)], { n: 1, open: true }],
  ['cancelled, then another', [session(1, 60, { cancelled: true }), session(2, 120)], { n: 2, open: false }],
  [
    'held just now, then another',
    [session(1, -20, { outcome: 'held' }), session(2, 120)],
    { n: 2, open: false },
  ],
  ['long over without an outcome', [session(1, -600)], null],
])('next: %s', (_, sessions, next) => {
  const found = agendaOf(sessions, [], now).next;
  expect(found && { n: Number(found.bookingId.slice(-1)), open: found.open }).toEqual(next);
});

test('unanswered: held sessions without answers, the newest first; no-shows and answered ones are left out', () => {
  const sessions = [
    held(1, -9),
    held(2, -6),
    session(3, -4 * 1440, { outcome: 'client_no_show' }),
    held(4, -1),
  ];
  const answered = sessions.filter((_, index) => index === 1).map((one) => one.bookingId);
  const { unanswered } = agendaOf(sessions, answered, now);
  expect(unanswered.map((id) => Number(id.slice(-1)))).toEqual([4, 1]);
});
