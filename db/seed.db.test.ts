import { beforeAll, describe, expect, it } from 'vitest';
import { findAuditBreak as findConsultationBreak } from '@/lib/consultation/audit/queries';
import { findAuditBreak as findDeskBreak } from '@/lib/desk/audit/queries';
import { readBulletin } from '@/lib/keys/bulletin-file';
import { ballotItems } from '@/lib/shared/ballot';
import { type Demo, seedDemo } from './seed';
import type { Company } from './seed/organizations';
import { testDatabases } from './test-databases';

const admin = testDatabases();

/** Of the people of the demo's smaller half: one organization that reports as a whole, with few clients. */
const company: Company = {
  code: 'wakaba',
  name: 'ひなた計器株式会社',
  domain: 'hinata-keiki.example',
  pool: null,
  departments: [
    { name: '製造部', heads: 80, answers: 9 },
    { name: '営業部', heads: 50, answers: 7 },
  ],
  layers: [
    ['若手', 3],
    ['管理職', 1],
  ],
  hr: null,
  themes: { too_busy: 1, next_step_unknown: 2 },
};
const small: Demo = {
  companies: [company],
  sizes: { answeredNow: 4, returning: 2, colleagues: 5, upcoming: 3 },
  processes: 1,
  today: new Date('2026-11-24T05:00:00Z'),
};
const clients = { closed: 16, open: 4, fresh: 2, ahead: 3, owed: 1 };

const count = async (wing: 'desk' | 'consultation' | 'report', rest: string): Promise<number> =>
  Number((await admin(wing).unsafe(`select count(*)::int as n from ${rest}`))[0]?.n);

describe('the demo, in small', () => {
  beforeAll(() => seedDemo(small), 120_000);

  it('enters people, consultants and weeks', async () => {
    expect(await count('desk', 'employees')).toBe(130);
    expect(await count('consultation', 'consultants')).toBe(40);
    expect(await count('consultation', `consultants where registration_expires_on = '2027-02-12'`)).toBe(1);
    expect(await count('consultation', 'consultants where notice_minutes = 0')).toBe(20);
    expect(await count('consultation', '(select distinct consultant_id from weekly_hours) as w')).toBe(40);
  });

  it('opens one account a client, with a credit for each spent ticket', async () => {
    const accounts = clients.closed + clients.fresh + clients.ahead + clients.owed;
    expect(await count('consultation', 'clients')).toBe(accounts);
    const inOpen = clients.open + clients.ahead + clients.owed;
    expect(await count('consultation', 'spent_tickets')).toBe(clients.closed + 4 * inOpen);
    const [sum] = await admin(
      'consultation',
    )`select sum(granted)::int as granted, sum(used)::int as used from credits`;
    expect(sum).toEqual({ granted: clients.closed + 4 * inOpen, used: clients.closed + inOpen });
  });

  it('counts collected wallets as the bulletin says', async () => {
    const wallets = (halfYear: string) => count('desk', `collections where key_id = 'session:${halfYear}'`);
    expect(await wallets('2026H1')).toBe(clients.closed);
    expect(await wallets('2026H2')).toBe(
      clients.open + clients.ahead + clients.owed + small.sizes.colleagues,
    );
    expect(readBulletin().collected).toEqual([
      { halfYear: '2026H1', wallets: 10 },
      { halfYear: '2026H2', wallets: 10 },
    ]);
  });

  it('holds, records and leaves to record what its story says', async () => {
    expect(await count('consultation', 'outcomes')).toBe(clients.closed + clients.open);
    expect(await count('consultation', 'records')).toBe(clients.closed + clients.open);
    expect(await count('consultation', `arrivals`)).toBe(2 * (clients.closed + clients.open + clients.owed));
    expect(await count('consultation', `bookings where lower(during) > '${small.today.toISOString()}'`)).toBe(
      3,
    );
    expect(await count('consultation', 'bookings where held_until is not null and live')).toBe(0);
  });

  it('spends a voice and a held token a ballot; counters and waiting ballots add up to them', async () => {
    const ballots = 2 * (clients.closed + clients.open);
    expect(await count('report', 'spent_tokens')).toBe(2 * ballots);
    expect(await count('report', `spent_tokens where key_id like 'voice:%'`)).toBe(ballots);
    const items = Object.keys(ballotItems.organization).length;
    const [sum] = await admin('report')`
      select coalesce(sum(n), 0)::int as n from counters where key_id = 'voice:wakaba:2026H1'`;
    expect(sum?.n).toBe(items * clients.closed);
  });

  it('seals the closed half-year and no other', async () => {
    const rows = await admin('report')`select subject, half_year, number from releases`;
    expect([...rows]).toEqual([{ subject: 'wakaba', half_year: '2026H1', number: 1 }]);
  });

  it('leaves whole chains', async () => {
    expect(await findDeskBreak()).toBeNull();
    expect(await findConsultationBreak()).toBeNull();
  });

  it('changes nothing when it is called again', async () => {
    const before = await sizesOfAll();
    await seedDemo(small);
    expect(await sizesOfAll()).toEqual(before);
  });
});

async function sizesOfAll(): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {};
  for (const wing of ['desk', 'consultation', 'report'] as const) {
    const tables = await admin(wing)`select tablename from pg_tables where schemaname = 'public'`;
    for (const { tablename } of tables) sizes[`${wing}.${tablename}`] = await count(wing, String(tablename));
  }
  return sizes;
}
