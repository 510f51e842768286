import { beforeAll, expect, test } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { hrMemberId, organizationId } from '@/lib/shared/ids';
import { setProgramme } from './commands';
import { findProgramme } from './queries';
import type { Programme } from './rules';

const admin = testDatabases();
const now = new Date('2026-11-20T03:00:00Z');
const programme: Programme = {
  purposes: ['motivation', 'retention'],
  layers: [],
  workingTime: true,
  briefingOn: '2026-12-03',
  trainingOn: null,
  followUpOn: '2027-03-31',
  note: '気軽にどうぞ。',
};

const authors = new Map<string, Parameters<typeof setProgramme>[0]>();
const authorOf = (code: string) => {
  const author = authors.get(code);
  if (!author) throw new Error(`no ${code}`);
  return author;
};

beforeAll(async () => {
  for (const code of ['aozora', 'hibiki']) {
    const [row] = await admin('desk')`
      with organization as (
        insert into organizations (code, name, mail_domains) values (${code}, ${code}, '{}') returning id
      )
      insert into hr_members (organization_id, email, name) select id, ${`hr@${code}.example`}, '人事' from organization
      returning id, organization_id`;
    const hr = hrMemberId(row?.id);
    const organization = organizationId(row?.organization_id);
    if (!hr || !organization) throw new Error('no HR');
    authors.set(code, { hrMemberId: hr, organizationId: organization });
  }
});

test('is kept a half-year and organization, and set anew in place', async () => {
  const aozora = authorOf('aozora');
  expect(await setProgramme(aozora, '2026H2', programme, now)).toEqual({ ok: true, value: null });
  expect(await findProgramme(aozora.organizationId, '2026H2')).toEqual(programme);
  const changed = { ...programme, layers: ['若手'], workingTime: false, note: '' };
  await setProgramme(aozora, '2026H2', changed, now);
  expect(await findProgramme(aozora.organizationId, '2026H2')).toEqual(changed);
  expect(await findProgramme(aozora.organizationId, '2027H1')).toBeNull();
  expect(await findProgramme(authorOf('hibiki').organizationId, '2026H2')).toBeNull();
  const [row] = await admin(
    'desk',
  )`select count(*)::int as n from audit_entries where action = 'programme_set'`;
  expect(row?.n).toBe(2);
});

test('of a half-year that is over is refused, and nothing is written', async () => {
  const hibiki = authorOf('hibiki');
  expect(await setProgramme(hibiki, '2026H1', programme, now)).toEqual({
    ok: false,
    reason: 'not_plannable',
  });
  expect(await findProgramme(hibiki.organizationId, '2026H1')).toBeNull();
});
