import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { readBulletin } from '@/lib/keys/bulletin-file';
import { findKey } from '@/lib/shared/bulletin';
import { organizationId } from '@/lib/shared/ids';
import { publishBulletin } from '../bulletin/commands';
import { openHalfYear } from '../key/commands';
import { keepGates } from './commands';
import { findHiding, listGates } from './queries';

const admin = testDatabases();
const noon = (day: string) => new Date(`${day}T03:00:00Z`);
const published = () => findKey(readBulletin(), 'session:2026H2')?.acceptFrom;

beforeAll(async () => {
  await admin('desk')`
    with organization as (
      insert into organizations (code, name, mail_domains, invited_on) values ('kaede', '楓株式会社', '{kd.example}', '2026-09-12') returning id
    ), contract as (
      insert into contracts (organization_id, first_half_year, headcount_band, fee_yen, quota, floor)
      select id, '2026H2', '100-299', 900000, 4, 10 from organization
    )
    insert into employees (organization_id, number, email, department, layer)
    select id, n::text, n || '@kd.example', '開発部', '若手' from organization, generate_series(1, 120) n`;
  await openHalfYear('2026H2', { actor: 'op', now: noon('2026-09-01') });
  await publishBulletin(noon('2026-09-01'));
});

const collect = (count: number) => admin('desk')`
  insert into collections select id, 'session:2026H2', 'session:2026H2', 4, id::text from employees
  where id not in (select employee_id from collections) limit ${count}`;

describe('the gate of a half-year', () => {
  it('is put off while too few have collected, and everybody reads the new day in the bulletin', async () => {
    await collect(65);
    expect(await keepGates(noon('2026-09-20'))).toBe(0);
    expect(published()).toBe('2026-10-01');
    expect(await keepGates(noon('2026-09-29'))).toBe(1);
    expect(published()).toBe('2026-10-08');
    expect(await listGates()).toMatchObject([{ halfYear: '2026H2', wallets: 60, people: 120, needed: 72 }]);
  });

  it('tells an employee honest numbers until the organization’s three weeks are over', async () => {
    const [row] = await admin('desk')`select id from organizations`;
    const id = organizationId(row?.id);
    if (!id) throw new Error('no organization');
    expect(await findHiding(id, '2026H2', noon('2026-09-29'))).toEqual({
      now: 60,
      later: 70,
      until: '2026-10-03',
    });
    expect(await findHiding(id, '2026H2', noon('2026-10-03'))).toBeNull();
  });

  it('opens once enough have collected, and stays open', async () => {
    await collect(20);
    expect(await keepGates(noon('2026-10-07'))).toBe(0);
    expect(readBulletin().collected).toEqual([{ halfYear: '2026H2', wallets: 80 }]);
    const { version } = readBulletin();
    expect(await keepGates(noon('2026-10-08'))).toBe(0);
    expect(published()).toBe('2026-10-08');
    expect(readBulletin().version).toBe(version);
    expect(readBulletin().promise).toBe('anonymous');
  });

  it('on a platform of fewer than 100 people it opens at once, and the word is never anonymous', async () => {
    await admin('desk')`update employees set left_on = '2026-09-01' where number::int > 99`;
    await openHalfYear('2027H1', { actor: 'op', now: noon('2027-02-20') });
    expect(await keepGates(noon('2027-03-01'))).toBe(0);
    expect(await keepGates(noon('2027-03-11'))).toBe(1);
    expect(findKey(readBulletin(), 'session:2027H1')?.acceptFrom).toBe('2027-03-11');
    expect(readBulletin().promise).toBe('confidential');
  });
});
