import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import type { ClientId, ConsultantId } from '@/lib/shared/ids';
import { testBooking, testClient, testConsultant } from '../session/test-booking';
import { addStep, answerFollowUp, removeStep, turnStep } from './commands';
import { findPath } from './queries';

const admin = testDatabases();
const now = new Date('2026-11-24T03:00:00Z');
let parties: { client: ClientId; consultant: ConsultantId };
let stranger: ClientId;

beforeAll(async () => {
  const sql = admin('consultation');
  parties = { client: await testClient(sql), consultant: await testConsultant(sql) };
  stranger = await testClient(sql);
  const held = await testBooking(sql, parties, { startsAt: new Date('2026-11-10T09:00:00Z') });
  await sql`insert into outcomes values (${held}, 'held', ${now})`;
  await sql`insert into records (booking_id, presenting_concern, assessment, action_plan, themes, next_step)
    values (${held}, '異動', '見立ては見えない', '書き出す', '{other}', '1か月後')`;
  await testBooking(sql, parties, { startsAt: new Date('2026-12-10T09:00:00Z') });
  const missed = await testBooking(sql, parties, { startsAt: new Date('2026-11-12T09:00:00Z') });
  await sql`insert into outcomes values (${missed}, 'client_no_show', ${now})`;
  await sql`insert into past_sessions (consultant_id, client_id, month, kind, outcome, record)
    values (${parties.consultant}, ${parties.client}, '2026-08', 'intake', 'held',
      '{"action_plan": "昔の約束", "next_step": null, "assessment": "見立ては見えない"}')`;
});

describe('the line of a client', () => {
  it('shows sessions of the past by month, recent and coming ones, and what was agreed', async () => {
    const { sessions } = await findPath(parties.client, now);
    expect(sessions).toMatchObject([
      { month: '2026-08', startsAt: null, bookingId: null, held: true, agreed: '昔の約束', nextStep: null },
      { month: '2026-11', held: true, agreed: '書き出す', nextStep: '1か月後' },
      { month: '2026-12', held: false, agreed: null },
    ]);
    expect(JSON.stringify(sessions)).not.toContain('見立て');
    expect(await findPath(stranger, now)).toEqual({ sessions: [], steps: [], followUps: [] });
  });

  it('keeps steps that are set, done, undone and taken away by their client only', async () => {
    const typed = { text: '履歴を書き出す', size: 'week_1', due: '' };
    expect(await addStep(parties.client, typed, now)).toEqual({ ok: true, value: null });
    expect(await addStep(parties.client, { ...typed, size: '' }, now)).toEqual({
      ok: false,
      reason: 'no_size',
    });
    const steps = async () => (await findPath(parties.client, now)).steps;
    const [step] = await steps();
    expect(step).toMatchObject({ text: '履歴を書き出す', due: '2026-12-01', done: false });
    await turnStep(stranger, step?.id);
    await removeStep(stranger, step?.id);
    await turnStep(parties.client, 'no id');
    expect(await steps()).toMatchObject([{ done: false }]);
    await turnStep(parties.client, step?.id);
    expect(await steps()).toMatchObject([{ done: true }]);
    await turnStep(parties.client, step?.id);
    expect(await steps()).toMatchObject([{ done: false }]);
    await removeStep(parties.client, step?.id);
    expect(await steps()).toEqual([]);
  });

  it('takes at most fifty steps, also when they come at once', async () => {
    const typed = { text: '一歩', size: 'minutes_15', due: '' };
    const answers = await Promise.all(Array.from({ length: 53 }, () => addStep(stranger, typed, now)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(50);
  });

  it('asks one and three months after a month with a session, and takes answers only while it asks', async () => {
    const answer = { progress: 'begun' as const, scales: { outlook: 4 } };
    const which = { month: '2026-08', afterMonths: 3 as const };
    expect(await answerFollowUp(parties.client, which, answer, now)).toEqual({ ok: true, value: null });
    expect(await answerFollowUp(parties.client, which, { ...answer, progress: 'done' }, now)).toMatchObject({
      ok: true,
    });
    for (const [client, other] of [
      [stranger, which],
      [parties.client, { ...which, month: '2026-11' }],
      [parties.client, { ...which, month: '2026-07' }],
    ] as const)
      expect(await answerFollowUp(client, other, answer, now)).toEqual({ ok: false, reason: 'not_open' });
    const { followUps } = await findPath(parties.client, now);
    expect(followUps.map(({ due, open, answer: known }) => [due, open, known?.progress])).toEqual([
      ['2026-09', true, undefined],
      ['2026-11', true, 'done'],
      ['2026-12', false, undefined],
      ['2027-02', false, undefined],
    ]);
  });

  it('is gone with the account', async () => {
    const sql = admin('consultation');
    await sql`delete from clients where id = ${parties.client}`;
    const [row] = await sql`select (select count(*) from path_steps where client_id = ${parties.client})
      + (select count(*) from follow_ups) as n`;
    expect(Number(row?.n)).toBe(0);
  });
});
