import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { findAuditBreak, listAudit } from '../audit/queries';
import { publishBulletin } from '../bulletin/commands';
import { findBulletin } from '../bulletin/queries';
import { listStandings } from '../plan/queries';
import { openHalfYear } from './commands';
import { countKeys, listOpenedHalfYears } from './queries';

const admin = testDatabases();
const now = new Date('2026-09-01T03:00:00Z');
const deed = { actor: 'operator-0123456789', now };

beforeAll(async () => {
  await admin('desk')`
    with organization as (
      insert into organizations (code, name, mail_domains) values
        ('kaede', '楓株式会社', '{kd.example}'), ('sumire', '菫株式会社', '{sm.example}') returning id, code
    ), contract as (
      insert into contracts (organization_id, first_half_year, headcount_band, fee_yen, quota, floor)
      select id, '2026H2', '100-299', 900000, 4, 12 from organization
    )
    insert into employees (organization_id, number, email, department, layer)
    select id, code || n, code || n || '@example.com', '開発部', '若手' from organization, generate_series(1, 120) n
    where code = 'kaede' or n <= 8`;
});

describe('opening a half-year as an operator', () => {
  it('says beforehand who can report and who cannot, and makes no plan by asking', async () => {
    const standings = await listStandings('2026H2');
    expect(
      standings.map(({ subject, headcount, plan, refusal }) => [subject.code, headcount, plan, refusal]),
    ).toEqual([
      ['kaede', 120, null, null],
      ['sumire', 8, null, 'too_few_people'],
    ]);
    expect(await admin('desk')`select 1 from plans`).toHaveLength(0);
  });

  it('twice at once and once more is one opening, with one entry in the log', async () => {
    const opened = [await Promise.all([openHalfYear('2026H2', deed), openHalfYear('2026H2', deed)])].flat();
    opened.push(await openHalfYear('2026H2', deed));
    expect(opened.map(({ created }) => created).sort()).toEqual([0, 0, 3]);
    const entries = (await listAudit()).filter(({ action }) => action === 'half_year_opened');
    expect(entries.map(({ subject, detail }) => [subject, detail])).toEqual([['2026H2', { keys: 3 }]]);
    expect(await listOpenedHalfYears()).toEqual(['2026H2']);
    expect(await countKeys('2026H2')).toEqual([
      { kind: 'session', ballot: null, keys: 1 },
      { kind: 'voice', ballot: 'organization', keys: 1 },
      { kind: 'voice', ballot: 'request', keys: 1 },
    ]);
  });

  it('then shows the plan with the contract’s floor', async () => {
    const [kaede, sumire] = await listStandings('2026H2');
    expect(kaede?.plan?.floor).toBe(12);
    expect(sumire?.plan).toBeNull();
  });

  it('keeps every published bulletin in the log by its hash', async () => {
    expect(await findBulletin()).toBeNull();
    const version = await publishBulletin(now, deed.actor);
    const latest = await findBulletin();
    expect(latest?.bulletin.version).toBe(version);
    const [entry] = await listAudit(1);
    expect(entry?.subject).toBe(String(version));
    expect(entry?.detail).toEqual({ hash: latest?.hash });
    expect(await findAuditBreak()).toBeNull();
  });
});
