import { beforeAll, expect, it } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { testHouse } from '../ticket/test-house';
import { forgetOrder } from './commands';

const admin = testDatabases();

beforeAll(async () => {
  await testHouse(admin('desk'));
  await admin('desk')`
    insert into signing_keys (id, kind, period, spki, collect_from, collect_until, accept_from, accept_until)
    values ('session:2026H2', 'session', '2026H2', '', '2026-09-10', '2027-03-31', '2026-10-01', '2027-03-31')`;
  const people = await admin(
    'desk',
  )`select id from employees where email like 'hibiki%' order by random() limit 50`;
  for (const { id } of people)
    await admin(
      'desk',
    )`insert into collections values (${id}, 'session:2026H2', 'session:2026H2', 4, ${String(id)})`;
});

const distinct = async (of: string) =>
  Number((await admin('desk').unsafe(`select count(distinct ${of}) as n from collections`))[0]?.n);

it('leaves nothing of who collected when, neither with the counters nor as locks on the roster', async () => {
  const locked = () => admin('desk')`select 1 from employees where xmax <> '0'`;
  expect(await locked()).toHaveLength(50);
  expect(await distinct('xmin::text')).toBe(50);
  const rows = await admin('desk')`select * from collections order by employee_id`;

  await forgetOrder();

  expect(await locked()).toHaveLength(0);
  expect(await distinct('xmin::text')).toBe(1);
  expect(await admin('desk')`select * from collections order by employee_id`).toEqual(rows);
  const inHeap = await admin('desk')`select employee_id from collections order by ctid`;
  expect(inHeap).toEqual(rows.map(({ employee_id }) => ({ employee_id })));
});
