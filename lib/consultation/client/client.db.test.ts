import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import type { Token } from '@/lib/shared/ballot';
import { type ClientId, clientId } from '@/lib/shared/ids';
import { endAllSessions, openAccount, redeemTickets, renameClient } from './commands';
import { findAccount } from './queries';
import { type TestTickets, testTickets } from './test-tickets';

const admin = testDatabases();
const now = new Date('2026-11-24T03:00:00Z');
const key = 'session:2026H2';
let desk: TestTickets;
const some = (count: number) => Array.from({ length: count }, () => desk.ticket(key));
const secretHash = () => randomBytes(32).toString('hex');
const account = (tickets: Token[], nickname = '青いカワセミ', loginSecretHash = secretHash()) => ({
  nickname,
  loginSecretHash,
  tickets,
});

async function counts(): Promise<{ clients: number; spent: number; credits: number }> {
  const [row] = await admin('consultation')`select (select count(*)::int from clients) as clients,
    (select count(*)::int from spent_tickets) as spent, (select coalesce(sum(granted), 0)::int from credits) as credits`;
  return { clients: row?.clients, spent: row?.spent, credits: row?.credits };
}

async function opened(tickets: Token[]): Promise<ClientId> {
  const answer = await openAccount(account(tickets), now);
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.clientId;
}

beforeAll(async () => {
  desk = await testTickets(['2026H1', '2026H2', '2027H1']);
});

describe('opening an account', () => {
  test('turns every ticket into a credit, and keeps of a ticket a hash only', async () => {
    const tickets = some(4);
    const id = await opened(tickets);
    expect(await findAccount(id, now)).toEqual({
      nickname: '青いカワセミ',
      credits: [
        {
          halfYear: '2026H2',
          granted: 4,
          used: 0,
          left: 4,
          startsOn: '2026-10-01',
          lastDay: '2027-04-30',
          open: true,
        },
      ],
    });
    const rows = await admin('consultation')`select key_id, hash from spent_tickets`;
    const kept = JSON.stringify(rows);
    for (const { message, signature } of tickets) {
      expect(kept).not.toContain(message);
      expect(kept).not.toContain(signature);
    }
  });

  test.each<[string, (ticket: Token) => Token, string]>([
    ['another message', (ticket) => ({ ...ticket, message: desk.ticket(key).message }), 'forged'],
    ['another signature', (ticket) => ({ ...ticket, signature: desk.ticket(key).signature }), 'forged'],
    ['a signature of zeros', (ticket) => ({ ...ticket, signature: 'A'.repeat(342) }), 'forged'],
    [
      'the signature of last half-year’s key',
      () => ({ ...desk.ticket('session:2026H1'), keyId: key }),
      'forged',
    ],
    ['last half-year’s ticket', () => desk.ticket('session:2026H1'), 'too_late'],
    ['next half-year’s ticket', () => desk.ticket('session:2027H1'), 'too_early'],
    ['a voice token', () => desk.ticket('voice:hibiki:2026H2'), 'unknown_key'],
    ['a key that nobody knows', (ticket) => ({ ...ticket, keyId: 'session:1999H1' }), 'unknown_key'],
  ])('%s among good ones is refused, and nothing is written', async (_, spoil, reason) => {
    const before = await counts();
    const [first, ...rest] = some(4);
    const tickets = first ? [...rest, spoil(first)] : [];
    expect(await openAccount(account(tickets), now)).toEqual({ ok: false, reason });
    expect(await counts()).toEqual(before);
  });

  test('a used ticket is refused and undoes the whole account', async () => {
    const used = some(2);
    await opened(used);
    const before = await counts();
    for (const again of used)
      expect(await openAccount(account([...some(2), again]), now)).toEqual({ ok: false, reason: 'reused' });
    const [twice] = some(1);
    if (twice)
      expect(await openAccount(account([twice, { ...twice }]), now)).toEqual({ ok: false, reason: 'reused' });
    expect(await counts()).toEqual(before);
  });

  test('20 at once with the same tickets: one account', async () => {
    const before = await counts();
    const tickets = some(4);
    const answers = await Promise.all(Array.from({ length: 20 }, () => openAccount(account(tickets), now)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const reasons = answers.flatMap((answer) => (answer.ok ? [] : [answer.reason]));
    expect(new Set(reasons)).toEqual(new Set(['reused']));
    expect(await counts()).toEqual({
      clients: before.clients + 1,
      spent: before.spent + 4,
      credits: before.credits + 4,
    });
  });

  test('a known code is told so and loses no ticket', async () => {
    const hash = secretHash();
    await openAccount(account(some(1), '白いスミレ', hash), now);
    const fresh = some(2);
    expect(await openAccount(account(fresh, '別の名前', hash), now)).toEqual({
      ok: false,
      reason: 'known_code',
    });
    expect((await openAccount(account(fresh), now)).ok).toBe(true);
  });

  test('without tickets there is no account', async () => {
    expect(await openAccount(account([]), now)).toEqual({ ok: false, reason: 'no_tickets' });
  });

  test.each([
    ['10,000 letters', '髙'.repeat(10_000), 'nickname_long'],
    ['21 emoji', '🦜'.repeat(21), 'nickname_long'],
    ['one letter', '𠮷', 'nickname_short'],
    ['nothing but spaces', '　 　', 'nickname_short'],
    ['NUL', 'ab\u0000', 'nickname_odd'],
    ['a turned text', 'ab\u202ecd', 'nickname_odd'],
    ['an address', 'hanako@example.jp', 'nickname_address'],
  ])('a nickname of %s is refused and costs no ticket', async (_, nickname, reason) => {
    const before = await counts();
    expect(await openAccount(account(some(1), nickname), now)).toEqual({ ok: false, reason });
    expect(await counts()).toEqual(before);
  });

  test.each([
    '髙﨑𠮷',
    '👩‍👩‍👧‍👦🦜',
    '葛\u{e0100}飾',
    'ｶﾜｾﾐ',
    "O'Brien",
    '<b>太字</b>',
    "'; drop table x;--",
  ])('%s is kept as it was typed', async (nickname) => {
    const answer = await openAccount(account(some(1), nickname), now);
    expect(answer.ok).toBe(true);
    if (answer.ok)
      expect((await findAccount(answer.value.clientId, now))?.nickname).toBe(nickname.normalize('NFC'));
  });
});

describe('redeeming more', () => {
  test('adds to the credits, once a ticket', async () => {
    const id = await opened(some(1));
    const more = some(3);
    expect(await redeemTickets(id, more, now)).toEqual({ ok: true, value: { credits: 3 } });
    expect(await redeemTickets(id, more, now)).toEqual({ ok: false, reason: 'reused' });
    expect((await findAccount(id, now))?.credits).toMatchObject([{ granted: 4 }]);
  });

  test('is all or nothing', async () => {
    const id = await opened(some(1));
    const before = await counts();
    expect(await redeemTickets(id, [...some(2), desk.ticket('session:2026H1')], now)).toMatchObject({
      ok: false,
    });
    expect(await counts()).toEqual(before);
  });

  test('in the next half-year gives a second row of credits, and the old ones end', async () => {
    const id = await opened(some(2));
    const april = new Date('2027-04-20T03:00:00Z');
    const may = new Date('2027-05-01T03:00:00Z');
    expect((await redeemTickets(id, [desk.ticket('session:2027H1')], april)).ok).toBe(true);
    const open = async (at: Date) => (await findAccount(id, at))?.credits.map((credit) => credit.open);
    expect(await open(april)).toEqual([true, true]);
    expect(await open(may)).toEqual([false, true]);
  });

  test('for an account that is not there writes nothing', async () => {
    const nobody = clientId('00000000-0000-4000-8000-000000000000');
    const before = await counts();
    await expect(nobody && redeemTickets(nobody, some(1), now)).rejects.toThrow();
    expect(await counts()).toEqual(before);
  });
});

describe('the own account', () => {
  test('takes another name, by the same rules', async () => {
    const id = await opened(some(1));
    expect(await renameClient(id, ' 緑の　トンボ ')).toEqual({ ok: true, value: '緑の トンボ' });
    expect(await renameClient(id, 'x')).toEqual({ ok: false, reason: 'nickname_short' });
    expect((await findAccount(id, now))?.nickname).toBe('緑の トンボ');
  });

  test('ends all sign-ins of its own and nobody else’s', async () => {
    const [mine, other] = [await opened(some(1)), await opened(some(1))];
    await endAllSessions(mine);
    const rows = await admin('consultation')`select id, session_version as version from clients
      where id in (${mine}, ${other})`;
    expect(Object.fromEntries(rows.map(({ id, version }) => [id, version]))).toEqual({
      [mine]: 2,
      [other]: 1,
    });
  });
});
