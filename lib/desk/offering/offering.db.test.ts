import { beforeAll, expect, test } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { hrMemberId, organizationId } from '@/lib/shared/ids';
import { publishBulletin } from '../bulletin/commands';
import { findBulletin } from '../bulletin/queries';
import { addOffering, removeOffering } from './commands';
import { listOfferings } from './queries';
import type { Offering } from './rules';

const admin = testDatabases();
const now = new Date('2026-11-20T03:00:00Z');
type Author = Parameters<typeof addOffering>[0];
let authors: Author[] = [];

const offering = (change: Partial<Offering> = {}): Offering => ({
  kind: 'training',
  title: 'キャリア研修',
  howToFind: '社内ポータルの「研修」から',
  startsOn: '2026-12-10',
  endsOn: null,
  ...change,
});

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
    authors = [...authors, { hrMemberId: hr, organizationId: organization }];
  }
});

const of = (index: number): Author => {
  const author = authors[index];
  if (!author) throw new Error('no author');
  return author;
};
const published = async () => (await findBulletin())?.bulletin.offerings;

test('what HR adds is in the next bulletin, with the code of its company, and what is over is not', async () => {
  await addOffering(of(0), offering(), now);
  await addOffering(of(0), offering({ title: '終わった研修', startsOn: '2026-11-18' }), now);
  await addOffering(
    of(1),
    offering({ kind: 'opening', title: '企画職', startsOn: null, endsOn: '2026-11-20' }),
    now,
  );
  await publishBulletin(now);
  expect(await published()).toEqual([
    { organization: 'aozora', ...offering() },
    {
      organization: 'hibiki',
      ...offering({ kind: 'opening', title: '企画職', startsOn: null, endsOn: '2026-11-20' }),
    },
  ]);
  const [entries] = await admin('desk')`
    select count(*)::int as n from audit_entries where action = 'offering_added'`;
  expect(entries?.n).toBe(3);
});

test('only the own company takes it away', async () => {
  const [first] = await listOfferings(of(1).organizationId);
  await removeOffering(of(0), first?.id, now);
  expect(await listOfferings(of(1).organizationId)).toHaveLength(1);
  await removeOffering(of(1), first?.id, now);
  await removeOffering(of(1), 'no id', now);
  expect(await listOfferings(of(1).organizationId)).toEqual([]);
});

test('there are at most thirty, also when two add at once', async () => {
  const answers = await Promise.all(Array.from({ length: 34 }, () => addOffering(of(1), offering(), now)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(30);
  expect(await listOfferings(of(1).organizationId)).toHaveLength(30);
});
