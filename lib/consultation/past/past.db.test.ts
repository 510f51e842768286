import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { clientDatabase } from '@/db/consultation/client';
import { testDatabases } from '@/db/test-databases';
import type { ClientId, ConsultantId } from '@/lib/shared/ids';
import { findKind } from '../availability/queries';
import { hadSession } from '../held/queries';
import { findSeeker } from '../matching/seeker/queries';
import { testBooking, testClient, testConsultant } from '../session/test-booking';
import { movePastSessions } from './commands';
import { listOwnPast } from './own/queries';
import { listPast } from './queries';

const admin = testDatabases();
const startsAt = new Date('2026-09-30T15:30:00Z'); // 1 October in Tokyo
const dueAt = new Date('2026-11-29T16:30:01Z'); // 60 days after its end
let parties: { client: ClientId; consultant: ConsultantId };

beforeAll(async () => {
  const sql = admin('consultation');
  parties = { client: await testClient(sql), consultant: await testConsultant(sql) };
  const held = await testBooking(sql, parties, { startsAt });
  await sql`insert into outcomes values (${held}, 'held', ${startsAt})`;
  await sql`insert into arrivals values (${held}, 'client', ${startsAt}), (${held}, 'consultant', ${startsAt})`;
  await sql`insert into records (booking_id, presenting_concern, assessment, action_plan, themes, version, written_at)
    values (${held}, '異動', '迷い', '書き出す', '{other}', 2, ${startsAt})`;
  await sql`insert into record_versions values (${held}, 1, ${startsAt}, '異動', '早とちり', '書き出す', '{other}')`;
  await sql`insert into path_steps (client_id, text, size, due) values
    (${parties.client}, '古い一歩', 'week_1', '2026-09-30'), (${parties.client}, '近い一歩', 'week_1', '2026-10-01')`;
  await sql`insert into private_notes (booking_id, sealed, key_name) values (${held}, ${Buffer.from('sealed')}, 'abcd')`;
  await sql`insert into questionnaires (booking_id, phase, scales, satisfaction) values (${held}, 'after', '{"clarity": 4}', 5)`;
  for (const [days, late] of [
    [1, true],
    [2, false],
  ] as const) {
    const cancelled = await testBooking(sql, parties, {
      startsAt: new Date(startsAt.getTime() - days * 86_400_000),
    });
    await sql`update bookings set live = false where id = ${cancelled}`;
    await sql`insert into cancellations values (${cancelled}, 'client', ${startsAt}, ${late})`;
  }
  await testBooking(sql, parties, { startsAt: new Date('2026-10-20T01:00:00Z') });
});

const history = async () => [
  await findKind(clientDatabase(), parties.client),
  (await findSeeker(parties.client, dueAt)).kind,
  await hadSession(parties.client, '2026H2'),
  await hadSession(parties.client, '2026H1'),
];

describe('a session whose statement is final', () => {
  it('stays in the bookings until 60 days after its end', async () => {
    expect(await movePastSessions(new Date('2026-11-27T16:29:00Z'))).toBe(0);
    expect(
      await admin('consultation')`select 1 from bookings where lower(during) = ${startsAt}`,
    ).toHaveLength(1);
    expect(await history()).toEqual(['follow_up', 'follow_up', true, false]);
  });

  it('becomes a line of its month, with what belongs to the account, and no day is left of it', async () => {
    expect(await movePastSessions(dueAt)).toBe(2);
    expect(await movePastSessions(dueAt)).toBe(0);
    const left = await admin('consultation')`select lower(during) as at from bookings`;
    expect(left.map(({ at }) => at)).toEqual([new Date('2026-10-20T01:00:00Z')]);
    const lines = await admin('consultation')`select * from past_sessions order by month desc`;
    expect(lines).toMatchObject([
      {
        client_id: parties.client,
        consultant_id: parties.consultant,
        month: '2026-10',
        kind: 'intake',
        outcome: 'held',
        credit_half_year: '2026H2',
        record: {
          assessment: '迷い',
          action_plan: '書き出す',
          themes: ['other'],
          corrected: [{ assessment: '早とちり' }],
        },
        scales: { after: { scales: { clarity: 4 }, satisfaction: 5 } },
        sealed_note: Buffer.from('sealed'),
        key_name: 'abcd',
      },
      { month: '2026-09', outcome: 'cancelled_late' },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/2026-\d\d-\d\d/);
    for (const table of ['arrivals', 'outcomes', 'cancellations', 'records', 'questionnaires'])
      expect(await admin('consultation').unsafe(`select 1 from ${table}`), table).toHaveLength(0);
  });

  it('leaves of the days of steps that lie as far back only the month', async () => {
    const steps = await admin('consultation')`select due from path_steps order by due`;
    expect(steps.map(({ due }) => due)).toEqual(['2026-09', '2026-10-01']);
  });

  it('still shows its client what was agreed, and nobody else', async () => {
    const agreed = async (client: string) => [
      ...(await clientDatabase().execute(sql`select action_plan, next_step from past_agreements(${client})`)),
    ];
    expect(await agreed(parties.client)).toEqual([{ action_plan: '書き出す', next_step: null }]);
    expect(await agreed(await testClient(admin('consultation')))).toEqual([]);
  });

  it('still counts as history, and for the held tokens of its half-year', async () => {
    expect(await history()).toEqual(['follow_up', 'follow_up', true, false]);
    expect(await listPast(parties.client)).toMatchObject([
      { month: '2026-10', outcome: 'held', kind: 'intake', consultantName: '山川 ゆき' },
      { month: '2026-09', outcome: 'cancelled_late' },
    ]);
  });

  it('is still read by its consultant, with the record, and by no other', async () => {
    expect(await listOwnPast(parties.consultant)).toMatchObject([
      {
        month: '2026-10',
        nickname: expect.any(String),
        outcome: 'held',
        record: { assessment: '迷い', themes: ['other'] },
      },
      { month: '2026-09', outcome: 'cancelled_late', record: null, note: null },
    ]);
    expect(await listOwnPast(await testConsultant(admin('consultation')))).toEqual([]);
  });

  it('outlives the account as consultant, month, kind and outcome', async () => {
    await admin('consultation')`delete from clients where id = ${parties.client}`;
    const rows = await admin('consultation')`select * from past_sessions order by month desc`;
    expect(rows.map(({ id, ...row }) => row)).toEqual(
      [
        ['2026-10', 'held'],
        ['2026-09', 'cancelled_late'],
      ].map(([month, outcome]) => ({
        consultant_id: parties.consultant,
        client_id: null,
        month,
        kind: 'intake',
        outcome,
        credit_half_year: null,
        record: null,
        scales: null,
        sealed_note: null,
        key_name: null,
      })),
    );
    const [first] = await listOwnPast(parties.consultant);
    expect(first).toMatchObject({ nickname: null, record: null, note: null, noteDestroyed: false });
  });
});
